import CExpat
import Glibc

/// What is told of an XML file as it is read; names are without their namespaces' prefixes.
protocol XMLListener: AnyObject {
    func begin(_ element: String, _ attributes: XMLAttributes)
    func end(_ element: String)
    func text(_ bytes: UnsafeRawBufferPointer)
    /// The file ends, or cannot be read any further.
    func finish()
}

extension XMLListener {
    func finish() {}
}

/// The attributes of an element while it is told.
struct XMLAttributes {
    fileprivate let raw: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// A value by its local name.
    subscript(name: String) -> String? {
        guard var next = raw else { return nil }
        while let local = next[0].map(localPart), let value = next[1] {
            if strcmp(local, name) == 0 { return String(cString: value) }
            next += 2
        }
        return nil
    }

    /// The values that are wordings, and those called by these names, in their order.
    func wordings(and names: Set<String>, except others: Set<String>) -> [String] {
        var wordings: [String] = []
        guard var next = raw else { return [] }
        while let name = next[0].map(localPart), let value = next[1] {
            let bytes = UnsafeRawBufferPointer(start: value, count: strlen(value))
            next += 2
            let mayBeWording = Wording.mayBe(bytes)
            guard mayBeWording || !names.isEmpty, case let name = String(cString: name), !others.contains(name)
            else { continue }
            if names.contains(name) {
                wordings.append(String(cString: value))
            } else if mayBeWording, let wording = Wording.said(in: bytes) {
                wordings.append(wording)
            }
        }
        return wordings
    }

    func forEach(_ body: (_ name: String, _ value: String) -> Void) {
        guard var next = raw else { return }
        while let name = next[0], let value = next[1] {
            body(String(cString: localPart(name)), String(cString: value))
            next += 2
        }
    }
}

/// Reads XML from pieces of bytes; it follows no declaration of an entity and stops at the first.
final class XMLReader {
    enum Failure: Error {
        case malformed, tooDeep, declaresEntities
    }

    private let parser: XML_Parser
    private let state: State

    /// What the callbacks share.
    private final class State {
        let listener: any XMLListener
        let parser: XML_Parser
        let deepest: Int
        var depth = 0
        var failure: Failure?

        init(_ listener: any XMLListener, _ parser: XML_Parser, deepest: Int) {
            (self.listener, self.parser, self.deepest) = (listener, parser, deepest)
        }

        func stop(_ failure: Failure) {
            self.failure = failure
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }

        static func of(_ pointer: UnsafeMutableRawPointer?) -> State? {
            pointer.map { Unmanaged<State>.fromOpaque($0).takeUnretainedValue() }
        }
    }

    /// Nil where there is no memory. The listener is told of everything until `read` throws.
    init?(_ listener: any XMLListener, deepest: Int) {
        guard let parser = XML_ParserCreate(nil) else { return nil }
        self.parser = parser
        state = State(listener, parser, deepest: deepest)
        XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
        XML_SetElementHandler(parser) { state, name, attributes in
            guard let state = State.of(state), let name, state.failure == nil else { return }
            state.depth += 1
            guard state.depth <= state.deepest else { return state.stop(.tooDeep) }
            state.listener.begin(String(cString: localPart(name)), XMLAttributes(raw: attributes))
        } _: { state, name in
            guard let state = State.of(state), let name, state.failure == nil else { return }
            state.depth -= 1
            state.listener.end(String(cString: localPart(name)))
        }
        XML_SetCharacterDataHandler(parser) { state, text, count in
            guard let state = State.of(state), state.failure == nil else { return }
            state.listener.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
        }
        XML_SetEntityDeclHandler(parser) { state, _, _, _, _, _, _, _, _ in
            State.of(state)?.stop(.declaresEntities)
        }
    }

    deinit { XML_ParserFree(parser) }

    /// Takes the next piece of the file.
    func read(_ piece: UnsafeRawBufferPointer, isLast: Bool = false) throws(Failure) {
        let bytes = piece.bindMemory(to: CChar.self)
        let status = XML_Parse(parser, bytes.baseAddress, Int32(bytes.count), isLast ? 1 : 0)
        if let failure = state.failure { throw failure }
        guard status == XML_STATUS_OK else { throw .malformed }
    }
}

/// A name behind its prefix.
private func localPart(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    strrchr(name, Int32(UInt8(ascii: ":"))).map { UnsafePointer($0) + 1 } ?? name
}
