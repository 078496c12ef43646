"""The banding guidance as cases: HM Inspectorate of Probation, Cumbria and Lancashire 2019, annex 3."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Case:
    name: str
    ogrs3: int | None
    harm: str
    expected: str
    circumstances: tuple[str, ...] = ()
    decisions: dict[str, bool] = field(default_factory=dict)
    robust_plan: bool = False

    def __str__(self) -> str:
        return self.name


# How the contract and the page name a circumstance.
CIRCUMSTANCES = {
    "IOM_NOMINAL": "IOM nominal",
    "DRUG_REHABILITATION_REQUIREMENT": "Drug rehabilitation requirement",
    "ALCOHOL_TREATMENT_REQUIREMENT": "Alcohol treatment requirement",
    "MENTAL_HEALTH_TREATMENT_REQUIREMENT": "Mental health treatment requirement",
    "ADVERSE_CHILDHOOD_EXPERIENCES": "Young person with identified adverse childhood experiences",
    "SERIOUS_ORGANISED_CRIME": "Serious organised crime",
    "CHILD_PROTECTION_PLAN": "Child protection plan in place",
    "SEX_OFFENDER": "Sex offender",
    "PREVENT": "Prevent",
    "CHILD_CONCERN": "Child concern or child in need",
    "DOMESTIC_ABUSE": "Domestic abuse",
    "HATE_CRIME": "Hate crime",
    "COMPLEX_MENTAL_HEALTH": "Complex mental health",
    "MAPPA_LEVEL_2_OR_3": "MAPPA level 2 or 3",
}


def matrix() -> list[Case]:
    """Every cell, at both ends of its scores: a row for each risk of reoffending, then low and medium harm."""
    rows = [((0, 49), "Green", "Yellow"), ((50, 89), "Yellow", "Blue"), ((90, 100), "Red", "Red")]
    return [
        Case(f"{score} {harm}", score, harm, band, robust_plan=harm == "Medium")
        for scores, low, medium in rows for score in scores for harm, band in [("Low", low), ("Medium", medium)]
    ]


def floors() -> list[Case]:
    """Each circumstance alone, on a case that the matrix would make Green."""
    guidance = {
        "Yellow": ["DRUG_REHABILITATION_REQUIREMENT", "ALCOHOL_TREATMENT_REQUIREMENT",
                   "MENTAL_HEALTH_TREATMENT_REQUIREMENT", "ADVERSE_CHILDHOOD_EXPERIENCES", "SERIOUS_ORGANISED_CRIME"],
        "Blue": ["CHILD_PROTECTION_PLAN", "SEX_OFFENDER", "PREVENT"],
        "Red": ["IOM_NOMINAL"],
        "Pending": ["CHILD_CONCERN", "DOMESTIC_ABUSE", "HATE_CRIME", "COMPLEX_MENTAL_HEALTH"],
        "Escalated": ["MAPPA_LEVEL_2_OR_3"],
    }
    return [
        Case(f"20 Low {name}", 20, "Low", expected, (name,))
        for expected, names in guidance.items() for name in names
    ]


COMBINED = [
    Case("60 Low child protection plan", 60, "Low", "Blue", ("CHILD_PROTECTION_PLAN",)),
    Case("92 Low child protection plan", 92, "Low", "Red", ("CHILD_PROTECTION_PLAN",)),
    Case("70 Medium alcohol treatment", 70, "Medium", "Blue", ("ALCOHOL_TREATMENT_REQUIREMENT",), robust_plan=True),
    Case("20 Low domestic abuse lifts", 20, "Low", "Blue", ("DOMESTIC_ABUSE",), {"DOMESTIC_ABUSE": True}),
    Case("20 Low domestic abuse does not lift", 20, "Low", "Green", ("DOMESTIC_ABUSE",), {"DOMESTIC_ABUSE": False}),
    Case("95 Medium domestic abuse does not lift", 95, "Medium", "Red", ("DOMESTIC_ABUSE",),
         {"DOMESTIC_ABUSE": False}, robust_plan=True),
    Case("20 Low one of two decided against", 20, "Low", "Pending", ("DOMESTIC_ABUSE", "HATE_CRIME"),
         {"DOMESTIC_ABUSE": False}),
    Case("72 Low domestic abuse lifts", 72, "Low", "Blue", ("DOMESTIC_ABUSE",), {"DOMESTIC_ABUSE": True}),
    Case("not scored", None, "Low", "Pending"),
    Case("not assessed", 20, "Not assessed", "Pending"),
    Case("20 High", 20, "High", "Escalated"),
    Case("not scored, High", None, "High", "Escalated"),
    Case("95 Very high", 95, "Very high", "Escalated"),
]

CASES = matrix() + floors() + COMBINED
