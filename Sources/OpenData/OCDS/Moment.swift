import Records
import ThaiText

extension CalendarDay {
    /// Its first moment in Thailand (RFC 3339), where no time is known.
    var startMoment: String { "\(iso8601)T00:00:00+07:00" }

    /// Its last second in Thailand, for what lasts until the day is over.
    var endMoment: String { "\(iso8601)T23:59:59+07:00" }

    func moment(at time: ClockTime) -> String {
        "\(iso8601)T\(time.iso8601):00+07:00"
    }
}

extension ClockTime {
    /// Hours and minutes: 09:30.
    var iso8601: String { "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)" }
}
