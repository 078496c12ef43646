import RPC

extension Status {
    /// What the rules or the state of things do not allow, in words, and its reason for the program.
    package static func refused(_ words: String, _ reason: String) -> Status {
        Status(.failedPrecondition, words, reason: reason)
    }

    /// The same for one that is not there and one that the caller may not see.
    ///
    /// - Parameter noun: what is sought, for example `session`: the reason is `NO_SUCH_SESSION`.
    package static func noSuch(_ noun: String) -> Status {
        Status(.notFound, "There is no such \(noun).", reason: "NO_SUCH_\(noun.uppercased())")
    }
}

extension Optional {
    /// What was sought. Throws `notFound` where it is not there.
    package func found(_ noun: String) throws(Status) -> Wrapped {
        guard let self else { throw .noSuch(noun) }
        return self
    }
}
