// swift-tools-version: 6.2
import PackageDescription

/// Our own targets fail on a warning where it counts: in CI and in `make test`.
let strict: [SwiftSetting] =
  Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

func floor(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], fixtures: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: fixtures, swiftSettings: strict)
}

func system(_ name: String, _ package: String) -> Target {
  .systemLibrary(name: name, providers: [.apt([package])])
}

let package = Package(
  name: "parvis",
  products: [.executable(name: "parvis", targets: ["parvis"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
  ],
  targets: [
    system("CSDL2", "libsdl2-dev"),
    system("CSDL2TTF", "libsdl2-ttf-dev"),
    system("CSDL2Image", "libsdl2-image-dev"),
    system("CHarfBuzz", "libharfbuzz-dev"),
    system("CFriBidi", "libfribidi-dev"),
    system("CQREncode", "libqrencode-dev"),
    system("CUTF8Proc", "libutf8proc-dev"),
    system("CStemmer", "libstemmer-dev"),
    system("CCMark", "libcmark-gfm-dev"),
    floor("MeetingCore", ["CUTF8Proc", "CStemmer"]),
    floor("KioskToolkit"),
    floor("KioskScreens", ["MeetingCore", "KioskToolkit"]),
    floor(
      "KioskPlatform",
      ["KioskToolkit", "CSDL2", "CSDL2TTF", "CSDL2Image", "CHarfBuzz", "CFriBidi", "CQREncode"]),
    floor(
      "MeetingStore",
      [
        "MeetingCore", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    floor("MeetingDocuments", ["MeetingCore", "CCMark"]),
    .executableTarget(
      name: "parvis",
      dependencies: [
        "MeetingCore", "KioskToolkit", "KioskScreens", "KioskPlatform", "MeetingStore", "MeetingDocuments",
        .product(name: "ArgumentParser", package: "swift-argument-parser"), "TOMLKit",
      ],
      swiftSettings: strict),
    tests("MeetingCoreTests", ["MeetingCore"], fixtures: ["Fixtures"]),
    tests("KioskToolkitTests", ["KioskToolkit"]),
    tests("KioskPlatformTests", ["KioskPlatform", "KioskToolkit"]),
    tests(
      "KioskScreensTests", ["KioskScreens", "KioskPlatform", "KioskToolkit", "MeetingCore"],
      fixtures: ["Snapshots"]),
    tests(
      "MeetingStoreTests",
      ["MeetingStore", "MeetingCore", .product(name: "GRDB", package: "GRDB.swift")],
      fixtures: ["Fixtures"]),
    tests("MeetingDocumentsTests", ["MeetingDocuments", "MeetingCore"], fixtures: ["Fixtures"]),
    tests(
      "ParvisTests",
      [
        "parvis", "KioskScreens", "KioskPlatform", "KioskToolkit", "MeetingCore", "MeetingStore", "CSDL2",
        "CSDL2TTF", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      fixtures: ["Fixtures"]),
    tests("TidyTests", []),
  ],
  swiftLanguageModes: [.v6]
)
