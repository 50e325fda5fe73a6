// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "prongsai",
    products: [
        .executable(name: "prongsai", targets: ["prongsai"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // MARK: C libraries

        .systemLibrary(
            name: "CCmarkGFM",
            pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]
        ),
        .systemLibrary(
            name: "CLibYAML",
            pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"])]
        ),
        .systemLibrary(
            name: "CLibXLSXWriter",
            pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"])]
        ),
        .systemLibrary(
            name: "CLibDeflate",
            pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev"])]
        ),
        .systemLibrary(
            name: "CLibZip",
            pkgConfig: "libzip",
            providers: [.apt(["libzip-dev"])]
        ),
        .systemLibrary(
            name: "CExpat",
            pkgConfig: "expat",
            providers: [.apt(["libexpat1-dev"])]
        ),
        .systemLibrary(
            name: "CPango",
            providers: [.apt(["libpango1.0-dev"])]
        ),
        .target(name: "CLinux"),

        // MARK: The house, each room importing only rooms above it

        .target(name: "ThaiText"),
        .target(name: "Hypertext"),
        .target(name: "Pictures", dependencies: ["CPango"]),
        .target(name: "PersonalData", dependencies: ["ThaiText"]),
        .target(name: "Extraction", dependencies: ["CLibZip", "CExpat", "CLibDeflate", "CLinux", "ThaiText"]),
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
            name: "Ledger",
            dependencies: ["ThaiText", "Findings", "Records", .product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Disclosure", dependencies: ["ThaiText", "Findings", "Records", "Ledger"]),
        .target(name: "Search", dependencies: ["ThaiText"]),
        .target(
            name: "OpenData",
            dependencies: ["CLibXLSXWriter", "CLinux", "ThaiText", "Hypertext", "Records", "Ledger", "Disclosure"]),
        .target(
            name: "Templates",
            dependencies: ["ThaiText", "Hypertext", "Records", "Ledger", "Disclosure", "OpenData"],
            path: "templates",
            resources: [
                .embedInCode("assets/style.css"), .embedInCode("assets/narrow.js"), .embedInCode("assets/search.js"),
            ]
        ),
        .target(
            name: "SiteBuilder",
            dependencies: [
                "CLibDeflate", "CLinux", "Pictures", "Extraction", "ThaiText", "Hypertext", "Findings", "Markdown",
                "Records",
                "Ledger",
                "Disclosure", "Search", "OpenData", "Templates",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .executableTarget(
            name: "prongsai",
            dependencies: [
                "SiteBuilder", "Records", "Findings", "ThaiText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),

        // MARK: Tests, a target a module

        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .target(
            name: "HostileInput",
            dependencies: ["ThaiText", "Hypertext", "Findings", "Markdown", "Records"],
            path: "Tests/fuzz/HostileInput"
        ),
        .testTarget(name: "HostileInputTests", dependencies: ["HostileInput"]),
        .testTarget(name: "ThaiTextTests", dependencies: ["ThaiText", "TestSupport"]),
        .testTarget(name: "HypertextTests", dependencies: ["Hypertext", "TestSupport"]),
        .testTarget(name: "PicturesTests", dependencies: ["Pictures"]),
        .testTarget(name: "PersonalDataTests", dependencies: ["PersonalData", "ThaiText", "TestSupport"]),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Extraction", "CLibZip", "TestSupport"], exclude: ["Files"]),
        .testTarget(name: "FindingsTests", dependencies: ["Findings"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Findings"]),
        .testTarget(
            name: "RecordsTests",
            dependencies: ["Records", "Markdown", "Hypertext", "Findings", "ThaiText", "TestSupport"]),
        .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Records", "Findings", "ThaiText", "TestSupport"]),
        .testTarget(
            name: "DisclosureTests",
            dependencies: ["Disclosure", "Ledger", "Records", "Findings", "ThaiText", "TestSupport"]),
        .testTarget(name: "SearchTests", dependencies: ["Search", "TestSupport"]),
        .testTarget(
            name: "OpenDataTests",
            dependencies: ["OpenData", "Disclosure", "Ledger", "Records", "ThaiText", "TestSupport"]),
        .testTarget(
            name: "TemplatesTests",
            dependencies: [
                "Templates", "OpenData", "Disclosure", "Ledger", "Records", "Hypertext", "Findings", "ThaiText",
                "TestSupport",
            ],
            exclude: ["Snapshots"]
        ),
        .testTarget(
            name: "SiteBuilderTests",
            dependencies: [
                "SiteBuilder", "Pictures", "Extraction", "Templates", "Disclosure", "Ledger", "Records", "Findings",
                "ThaiText",
            ],
            exclude: ["Files"]),
        .testTarget(name: "EndToEndTests", dependencies: ["prongsai"]),
    ],
    swiftLanguageModes: [.v6]
)
