/// Writes what generated code makes and reads C structs and arrays with, once into each module of generated code.
///
/// Swift 6.3 specialises no `package` function across modules, inlinable or not. Left in RPC, these would look up
/// generic metadata for every struct and every element: two to five times the work of a whole message.
enum PassageWriter {
    static let functions = """

        extension Arena {
            /// Room for one C struct, uninitialised.
            func make<C>(_ type: C.Type) -> UnsafeMutablePointer<C> {
                unsafe room(MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: 1)
            }

            /// A C array, each element made by `convert`; nil where there are none.
            func array<Values: Collection, C>(
                _ values: Values, _ convert: (Values.Element) -> C
            ) -> UnsafeMutablePointer<C>? {
                guard !values.isEmpty else { return nil }
                let start = unsafe room(values.count * MemoryLayout<C>.stride).bindMemory(to: C.self, capacity: values.count)
                var next = unsafe start
                for value in values {
                    unsafe next.initialize(to: convert(value))
                    unsafe next += 1
                }
                return unsafe start
            }
        }

        extension CRead {
            static func array<C, Element>(
                _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> Element
            ) -> [Element] {
                guard let start = unsafe start else { return [] }
                return unsafe UnsafeBufferPointer(start: start, count: count).map(convert)
            }

            /// A map; where a key stands twice the last one counts.
            static func dictionary<C, Key: Hashable, Value>(
                _ count: Int, _ start: UnsafeMutablePointer<C>?, _ convert: (C) -> (Key, Value)
            ) -> [Key: Value] {
                unsafe Dictionary(array(count, start, convert), uniquingKeysWith: { _, last in last })
            }
        }

        """
}
