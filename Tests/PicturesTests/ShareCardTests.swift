import Testing

@testable import Pictures

struct ShareCardTests {
}
