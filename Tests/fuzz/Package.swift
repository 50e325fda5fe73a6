// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that fuzzing asks nothing of the program's: `Sources` leads to the program's modules, which
// are built here with the fuzzer's instruments.
let package = Package(
    name: "prongsai-fuzz",
    targets: [
        .systemLibrary(name: "CCmarkGFM", path: "Sources/CCmarkGFM", pkgConfig: "libcmark-gfm"),
        .systemLibrary(name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1"),
        .target(name: "ThaiText"),
        .target(name: "Hypertext"),
        .target(name: "PersonalData", dependencies: ["ThaiText"]),
        .target(name: "Findings"),
        .target(name: "Markdown", dependencies: ["CCmarkGFM", "Hypertext", "Findings"]),
        .target(
            name: "Records",
            dependencies: ["CLibYAML", "ThaiText", "Hypertext", "PersonalData", "Findings", "Markdown"],
            resources: [
                .embedInCode("Checklists/data/oit-2565.csv"), .embedInCode("Checklists/data/oit-2566.csv"),
                .embedInCode("Checklists/data/oit-2567.csv"), .embedInCode("Checklists/data/oit-2568.csv"),
                .embedInCode("Checklists/data/oit-2569.csv"), .embedInCode("Checklists/data/elements.csv"),
            ]
        ),
        .target(
            name: "HostileInput",
            dependencies: ["ThaiText", "Hypertext", "Findings", "Markdown", "Records"],
            path: "HostileInput"
        ),
        // Only builds with `--sanitize fuzzer`, which brings `main`.
        .executableTarget(
            name: "fuzz",
            dependencies: ["HostileInput"],
            path: "Fuzzer",
            swiftSettings: [.unsafeFlags(["-parse-as-library"])]
        ),
        .executableTarget(name: "worst", dependencies: ["HostileInput"], path: "Worst"),
    ],
    swiftLanguageModes: [.v6]
)
