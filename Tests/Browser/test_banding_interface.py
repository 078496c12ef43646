"""The same cases over the JSON interface, as a program asks them."""

import pytest

from banding_cases import CASES, Case
from hub import Hub

METHOD = "probation.allocation.v1.Allocation/PreviewBanding"


@pytest.fixture(scope="module")
def token(hub: Hub) -> str:
    return hub.token("hub.admin")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_interface_gives_the_band_that_the_guidance_names(hub: Hub, token: str, case: Case) -> None:
    status, reply = hub.call(METHOD, message(case), token)
    assert status == 200
    if case.expected in ("Pending", "Escalated"):
        assert reply["outcome"] == f"BANDING_OUTCOME_{case.expected.upper()}"
        assert "band" not in reply
    else:
        assert reply["outcome"] == "BANDING_OUTCOME_BANDED"
        assert reply["band"] == f"COLOUR_BAND_{case.expected.upper()}"
    assert reply.get("robustRiskManagementPlan", False) == case.robust_plan
    assert reply["reasons"]


@pytest.mark.parametrize(("message", "field"), [
    ({"ogrs3": {"score": 101}}, "ogrs3.score"),
    ({"ogrs3": {"score": -1}}, "ogrs3.score"),
    ({"ogrs3": {"score": "abc"}}, "ogrs3.score"),
    ({"ogsr3": {"score": 1}}, "ogsr3"),
    ({"decisions": [{"circumstance": "CIRCUMSTANCE_DOMESTIC_ABUSE", "applies": True}]}, "decisions"),
])
def test_a_faulty_request_is_refused_with_the_fields_name(hub: Hub, token: str, message: dict, field: str) -> None:
    status, failure = hub.call(METHOD, {"riskOfSeriousHarm": "RISK_OF_SERIOUS_HARM_LOW"} | message, token)
    assert (status, failure["code"]) == (400, "invalid_argument")
    assert field in str(failure)


@pytest.mark.parametrize("token", [None, "", "A" * 43], ids=["none", "empty", "made up"])
def test_nobody_is_answered_without_a_token(hub: Hub, token: str | None) -> None:
    status, failure = hub.call(METHOD, message(CASES[0]), token)
    assert (status, failure["code"]) == (401, "unauthenticated")


def message(case: Case) -> dict:
    """The case as JSON, without what is not known."""
    harm = {} if case.harm == "Not assessed" else {
        "riskOfSeriousHarm": f"RISK_OF_SERIOUS_HARM_{case.harm.upper().replace(' ', '_')}"}
    score = {} if case.ogrs3 is None else {"ogrs3": {"score": case.ogrs3}}
    decisions = [
        {"circumstance": f"CIRCUMSTANCE_{name}", "applies": applies, "reason": "As the manager decided."}
        for name, applies in case.decisions.items()
    ]
    return harm | score | {
        "circumstances": [f"CIRCUMSTANCE_{name}" for name in case.circumstances], "decisions": decisions}
