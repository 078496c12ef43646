/// The methods whose messages may be longer than 1 MiB: what is one thing, and cannot be told in pages.
enum MessageLimits {
    /// The most that a method may be given, in bytes.
    static let longestBytes = 4 * 1024 * 1024

    /// By a method's path, bytes of its longest request, answer or item.
    static let bytes = [
        "hub.test.Echo/Copy": longestBytes
    ]
}
