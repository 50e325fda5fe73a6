import Glibc
import Synchronization

/// Maps inputs on some tasks at once; the outputs stand in the order of the inputs, whatever the number of tasks. Where
/// the task is cancelled, outputs are missing.
func parallelMap<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], jobs: Int, _ transform: @escaping @Sendable (Input) -> Output
) async -> [Output] {
    let counter = Counter()
    return await withTaskGroup(of: [(Int, Output)].self) { group in
        for _ in 0..<max(1, min(jobs, inputs.count)) {
            group.addTask {
                var outputs: [(Int, Output)] = []
                while !Task.isCancelled, case let index = counter.next(), index < inputs.count {
                    outputs.append((index, transform(inputs[index])))
                }
                return outputs
            }
        }
        var all = [Output?](repeating: nil, count: inputs.count)
        for await outputs in group {
            for (index, output) in outputs { all[index] = output }
        }
        return all.compactMap(\.self)
    }
}

/// Counts up from 0, on any thread.
final class Counter: Sendable {
    private let value = Atomic(0)

    /// The next number.
    func next() -> Int { value.add(1, ordering: .relaxed).oldValue }
}

/// How many tasks do useful work at once on this machine.
public let processorCount = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
