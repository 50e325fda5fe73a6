import CLibYAML
import Findings

/// Reads front matter through libyaml's events, which carry the line and column of every scalar.
struct YAMLReader {
    /// How deep lists and mappings may stand in each other.
    static let deepest = 8

    private let source: SourceText
    /// Where the scalar ended behind which a comment was looked for last; the next one ends further on.
    private var reached: (line: Int, column: Int, index: String.Index)

    private init(_ source: SourceText) {
        self.source = source
        reached = (1, 0, source.text.startIndex)
    }

    /// The top node, nil for an empty document, or what keeps it from being read. `yaml` begins on the file's first
    /// line, so that libyaml's lines are the file's.
    static func read(_ yaml: Substring, of source: SourceText) -> Result<Node?, ReadFailure> {
        var reader = YAMLReader(source)
        return reader.read(yaml)
    }

    private mutating func read(_ yaml: Substring) -> Result<Node?, ReadFailure> {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else {
            return .failure(
                ReadFailure(.brokenYAML(at: source.whole, within: nil, problem: "out of memory", context: "")))
        }
        defer { yaml_parser_delete(&parser) }
        var yaml = yaml
        return yaml.withUTF8 { bytes in
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
            do throws(ReadFailure) {
                return .success(try document(&parser))
            } catch {
                return .failure(error)
            }
        }
    }

    private mutating func document(_ parser: inout yaml_parser_t) throws(ReadFailure) -> Node? {
        var top: Node?
        while true {
            var event = try next(&parser)
            defer { yaml_event_delete(&event) }
            switch event.type {
            case YAML_STREAM_END_EVENT:
                return top
            case YAML_DOCUMENT_START_EVENT where top != nil:
                throw ReadFailure(.secondDocument(at: place(event.start_mark)))
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT:
                continue
            default:
                top = try node(event, depth: 0, &parser)
            }
        }
    }

    /// The node that an event opens; reads on to its end.
    private mutating func node(
        _ event: yaml_event_t, depth: Int, _ parser: inout yaml_parser_t
    ) throws(ReadFailure) -> Node {
        switch event.type {
        case YAML_ALIAS_EVENT:
            throw ReadFailure(.anchorOrAlias(at: place(event.start_mark)))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            try refuse(anchor: scalar.anchor, tag: scalar.tag, at: event.start_mark)
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            return Node(
                value: .scalar(text),
                line: line(event.start_mark),
                column: event.start_mark.column,
                length: event.end_mark.line == event.start_mark.line
                    ? max(1, event.end_mark.column - event.start_mark.column) : 1,
                comment: scalar.style == YAML_PLAIN_SCALAR_STYLE ? comment(behind: event.end_mark) : nil
            )
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            try refuse(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            let children = try children(until: YAML_SEQUENCE_END_EVENT, depth: depth, at: event.start_mark, &parser)
            return Node(
                value: .sequence(children), line: line(event.start_mark), column: event.start_mark.column, length: 1)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            try refuse(anchor: start.anchor, tag: start.tag, at: event.start_mark)
            let children = try children(until: YAML_MAPPING_END_EVENT, depth: depth, at: event.start_mark, &parser)
            let entries = stride(from: 0, to: children.count - 1, by: 2).map {
                Node.Entry(key: children[$0], value: children[$0 + 1])
            }
            return Node(
                value: .mapping(entries), line: line(event.start_mark), column: event.start_mark.column, length: 1)
        default:
            throw ReadFailure(
                .brokenYAML(at: place(event.start_mark), within: nil, problem: "unexpected content", context: ""))
        }
    }

    private mutating func children(
        until end: yaml_event_type_t, depth: Int, at mark: yaml_mark_t, _ parser: inout yaml_parser_t
    ) throws(ReadFailure) -> [Node] {
        guard depth < Self.deepest else {
            throw ReadFailure(.nestedTooDeep(at: place(mark), limit: Self.deepest))
        }
        var children: [Node] = []
        while true {
            var event = try next(&parser)
            defer { yaml_event_delete(&event) }
            if event.type == end { return children }
            children.append(try node(event, depth: depth + 1, &parser))
        }
    }

    private func next(_ parser: inout yaml_parser_t) throws(ReadFailure) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            throw ReadFailure(
                .brokenYAML(
                    at: place(parser.problem_mark), within: parser.context == nil ? nil : place(parser.context_mark),
                    problem: parser.problem.map { String(cString: $0) } ?? "unreadable",
                    context: parser.context.map { String(cString: $0) } ?? ""))
        }
        return event
    }

    private func refuse(
        anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?, at mark: yaml_mark_t
    ) throws(ReadFailure) {
        if anchor != nil { throw ReadFailure(.anchorOrAlias(at: place(mark))) }
        if tag != nil { throw ReadFailure(.taggedValue(at: place(mark))) }
    }

    /// Goes on from where it last was: a line may hold thousands of scalars.
    private mutating func comment(behind mark: yaml_mark_t) -> Int? {
        let scalars = source.line(line(mark)).unicodeScalars
        if reached.line != line(mark) { reached = (line(mark), 0, scalars.startIndex) }
        let distance = max(0, mark.column - reached.column)
        let index = scalars.index(reached.index, offsetBy: distance, limitedBy: scalars.endIndex) ?? scalars.endIndex
        reached = (line(mark), reached.column + distance, index)
        let rest = scalars[index...]
        let blanks = rest.prefix { $0 == " " || $0 == "\t" }
        return rest.dropFirst(blanks.count).first == "#" ? mark.column + blanks.count : nil
    }

    private func line(_ mark: yaml_mark_t) -> Int { mark.line + 1 }

    private func place(_ mark: yaml_mark_t) -> Place { source.place(line: line(mark), scalar: mark.column) }
}
