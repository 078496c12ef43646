// swift-format-ignore-file
// Written by proto/generate with protoc-c 1.4.1. Do not edit.

import CMessages
import CProtobufC
import RPC

/// The messages of the contract, as Swift values.
package enum Wire {}

/// What the contract consists of.
package enum WireContract {
    /// Every method of every service, in the order of the .proto files.
    package static let methods: [MethodDescriptor] = [
        AllocationMethods.previewBanding,
        AllocationMethods.previewDueDate,
        AllocationMethods.receiveCase,
        AllocationMethods.startImport,
        AllocationMethods.importCases,
        AllocationMethods.uploadCases,
        AllocationMethods.finishImport,
        AllocationMethods.loadRegisters,
        AllocationMethods.listCases,
        AllocationMethods.readCase,
        AllocationMethods.supplyAssessment,
        AllocationMethods.requestAssessment,
        AllocationMethods.decideCircumstance,
        AllocationMethods.markNearMiss,
        AllocationMethods.restrictPerson,
        AllocationMethods.recordExclusionZones,
        AllocationMethods.listEscalations,
        AllocationMethods.acknowledgeEscalation,
        AllocationMethods.decideEscalation,
        AllocationMethods.listRejects,
        AllocationMethods.listChanges,
        AllocationMethods.searchAudit,
        AllocationMethods.listTeams,
        AllocationMethods.listOfficers,
        AllocationMethods.readOfficer,
        AllocationMethods.compareOfficers,
        AllocationMethods.allocateCase,
        AllocationMethods.undoAllocation,
        AllocationMethods.proposeAllocations,
        AllocationMethods.allocateCases,
        AllocationMethods.listUncoveredOfficers,
        AllocationMethods.recordReduction,
        AllocationMethods.endReduction,
        AllocationMethods.recordTraining,
        AllocationMethods.listExceptions,
        AllocationMethods.recordCover,
        AllocationMethods.endCover,
        AllocationMethods.judgeCase,
        AllocationMethods.recordArtefact,
        AllocationMethods.recordPreference,
        AllocationMethods.escalateCase,
        AllocationMethods.countersignEscalation,
        AllocationMethods.requestTransfer,
        AllocationMethods.moveTransfer,
        AllocationMethods.listTransfers,
        AllocationMethods.readPolicy,
        AccessMethods.issueDemoToken,
        UnpaidWorkMethods.previewSchedule,
        UnpaidWorkMethods.previewCredit,
        UnpaidWorkMethods.readPolicy,
        UnpaidWorkMethods.loadUnpaidWorkRegisters,
        UnpaidWorkMethods.takeOverAppointments,
        UnpaidWorkMethods.listRequirements,
        UnpaidWorkMethods.readRequirement,
        UnpaidWorkMethods.recordPlacementAssessment,
        UnpaidWorkMethods.recordInquiry,
        UnpaidWorkMethods.releaseToWorkshop,
        UnpaidWorkMethods.adjustMinutes,
        UnpaidWorkMethods.recordReview,
        UnpaidWorkMethods.recordCertificate,
        UnpaidWorkMethods.relateOrders,
        UnpaidWorkMethods.setIntensiveWorking,
        UnpaidWorkMethods.listProjects,
        UnpaidWorkMethods.readProject,
        UnpaidWorkMethods.recordSiteVisit,
        UnpaidWorkMethods.listBeneficiaries,
        UnpaidWorkMethods.recordBeneficiary,
        UnpaidWorkMethods.listTeam,
        UnpaidWorkMethods.recordVehicle,
        UnpaidWorkMethods.recordProject,
        UnpaidWorkMethods.compareProjects,
        UnpaidWorkMethods.previewPlacement,
        UnpaidWorkMethods.placePerson,
        UnpaidWorkMethods.endPlacement,
        UnpaidWorkMethods.moveAppointment,
        UnpaidWorkMethods.removeAppointments,
        UnpaidWorkMethods.issueInstruction,
        UnpaidWorkMethods.withdrawInstruction,
        UnpaidWorkMethods.listSessions,
        UnpaidWorkMethods.readSession,
        UnpaidWorkMethods.staffSession,
        UnpaidWorkMethods.recordPointOfWork,
        UnpaidWorkMethods.recordArrivals,
        UnpaidWorkMethods.recordAttendance,
        UnpaidWorkMethods.signOffSession,
        UnpaidWorkMethods.checkIn,
        UnpaidWorkMethods.answerAlarm,
        UnpaidWorkMethods.reportIncident,
        UnpaidWorkMethods.standDown,
        UnpaidWorkMethods.withdrawStandDown,
        UnpaidWorkMethods.listStandDowns,
        UnpaidWorkMethods.listFailures,
        UnpaidWorkMethods.readFailure,
        UnpaidWorkMethods.decideFailure,
        UnpaidWorkMethods.referFailure,
        UnpaidWorkMethods.withdrawFailure,
        UnpaidWorkMethods.planWeek,
        UnpaidWorkMethods.listPlans,
        UnpaidWorkMethods.readPlan,
        UnpaidWorkMethods.listPlanned,
        UnpaidWorkMethods.changePlan,
        UnpaidWorkMethods.discardPlan,
        UnpaidWorkMethods.publishPlan,
        UnpaidWorkMethods.comparePlans,
        UnpaidWorkMethods.recordAbsence,
        UnpaidWorkMethods.searchAudit,
    ]

    /// FNV-1a, 64 bits, of the file descriptor set: differs where the contract differs.
    package static let schemaHash: UInt64 = wire_schema_hash

    /// The file descriptor set itself, a serialised `google.protobuf.FileDescriptorSet`.
    package static var fileDescriptorSet: [UInt8] {
        var count = 0
        let bytes = unsafe wire_file_descriptor_set(&count)
        return unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
    }
}
