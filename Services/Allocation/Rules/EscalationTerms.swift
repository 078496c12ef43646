/// How many business days each step of an escalation to the National Probation Service may take (ours).
///
/// The deadlines of Probation Instruction 57/2014 are not public; the provider stays responsible until the NPS accepts.
package enum EscalationTerms {
    /// By a manager, once an officer has raised it.
    package static let countersignedWithin = 1
    /// By the NPS, once it is put to it.
    package static let acknowledgedWithin = 1
    /// By the NPS, once it is put to it.
    package static let decidedWithin = 3
}
