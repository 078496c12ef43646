#!/usr/bin/env python3
"""Judges a plan of a week of unpaid work by itself: every broken rule, and what the plan costs.

Usage: Tests/Planner/verify.py INSTANCE.json PLAN.json [--roster]
  --roster   the supervisors were given: they cost nothing, and nobody else may supervise
Prints one line of JSON; exits 1 where a rule is broken, 2 where a file cannot be read.
"""

import json
import sys
from collections import Counter, defaultdict
from itertools import combinations


def main():
    arguments = [one for one in sys.argv[1:] if one != "--roster"]
    if "--help" in arguments or "-h" in arguments:
        print(__doc__.lstrip(), end="")
        return 0
    if len(arguments) != 2:
        print(__doc__.lstrip(), end="", file=sys.stderr)
        return 2
    try:
        week, plan = (json.load(open(path, encoding="utf-8")) for path in arguments)
        judgement = Judgement(week, plan, "--roster" in sys.argv)
    except (OSError, ValueError, KeyError) as error:
        print(f"Error: {error!r}", file=sys.stderr)
        return 2
    print(json.dumps(judgement.summary()))
    return 1 if judgement.broken else 0


class Judgement:
    """A plan beside its week; `broken` has a sentence for each breach."""

    def __init__(self, week, plan, with_roster):
        self.week, self.plan, self.with_roster = week, plan, with_roster
        self.sites, self.sessions, self.people, self.supervisors = (
            {one["id"]: one for one in week[kind]} for kind in ("sites", "sessions", "people", "supervisors")
        )
        self.sessions_of, self.people_in = defaultdict(list), defaultdict(list)
        self.charges_of, self.supervisors_in = defaultdict(list), defaultdict(list)
        for person, session in plan["assign"]:
            self.sessions_of[person].append(self.sessions[session])
            self.people_in[session].append(self.people[person])
        for supervisor, session in plan["supervise"]:
            self.charges_of[supervisor].append(self.sessions[session])
            self.supervisors_in[session].append(self.supervisors[supervisor])
        self.broken = list(self.breaches())

    def breaches(self):
        for person, sessions in self.sessions_of.items():
            yield from self.breaches_of_person(self.people[person], sessions)
        for supervisor, sessions in self.charges_of.items():
            yield from self.breaches_of_supervisor(self.supervisors[supervisor], sessions)
        for session in self.week["sessions"]:
            yield from self.breaches_in_session(session)
        for pair in self.week["no_contact"]:
            mine, theirs = ({session["id"] for session in self.sessions_of[one]} for one in pair)
            for session in sorted(mine & theirs):
                yield f"{pair[0]} and {pair[1]} meet in {session}"
        if self.with_roster:
            rostered = {tuple(pair) for pair in self.week["roster"]}
            for pair in self.plan["supervise"]:
                if tuple(pair) not in rostered:
                    yield f"{pair[0]} is not on the roster for {pair[1]}"

    def breaches_of_person(self, person, sessions):
        for session in sessions:
            for reason in self.bars(person, session):
                yield f"{person['id']} may not go to {session['id']}: {reason}"
        yield from clashes(person["id"], sessions)
        minutes = sum(session["credit"] for session in sessions)
        if minutes > person["max_week"]:
            yield f"{person['id']} works {minutes} of {person['max_week']} minutes"
        if sessions and minutes - min(session["credit"] for session in sessions) >= person["remaining"]:
            yield f"{person['id']} goes on after the end of the order"

    def bars(self, person, session):
        site = self.sites[session["site"]]
        rules = {
            "not that day": session["day"] not in person["days"],
            "too far": self.week["travel"][person["id"]][site["id"]] > person["max_travel"],
            "site excluded": site["id"] in person["excluded"],
            "women only": site["kind"] == "WOMEN_ONLY" and not person["woman"],
            "among men": person["women_only"] and site["kind"] not in ("WOMEN_ONLY", "INDIVIDUAL"),
            "heavy work": person["light"] and site["heavy"],
            "public": person["no_public"] and site["public"],
            "alone": person["no_individual"] and site["kind"] == "INDIVIDUAL",
            "too long": session["credit"] > person["max_week"],
            "order complete": person["remaining"] <= 0,
        }
        return [reason for reason, holds in rules.items() if holds]

    def breaches_of_supervisor(self, supervisor, sessions):
        for session in sessions:
            site = self.sites[session["site"]]
            near = self.week["supervisor_travel"][supervisor["id"]][site["id"]] <= supervisor["max_travel"]
            suits = supervisor["female"] or site["kind"] != "WOMEN_ONLY"
            if not (near and suits and session["day"] in supervisor["days"]):
                yield f"{supervisor['id']} may not supervise {session['id']}"
        yield from clashes(supervisor["id"], sessions)
        if len({session["day"] for session in sessions}) > supervisor["max_days"]:
            yield f"{supervisor['id']} works on too many days"

    def breaches_in_session(self, session):
        name, people = session["id"], self.people_in[session["id"]]
        supervisors = len(self.supervisors_in[name])
        if not people:
            if supervisors:
                yield f"{name} has a supervisor and nobody else"
            return
        if len(people) > session["capacity"]:
            yield f"{name} is over its capacity"
        if len(people) < session["minimum"]:
            yield f"{name} is under its minimum"
        if not session["supervised"]:
            return
        if len(people) > session["ratio"] * supervisors:
            yield f"{name} has too few supervisors"
        if self.sites[session["site"]]["kind"] != "WOMEN_ONLY" and sum(one["woman"] for one in people) == 1:
            yield f"{name} leaves a woman alone"
        if sum(one["amber"] for one in people) > self.week["weights"]["amber_max"]:
            yield f"{name} has too many amber people"

    def costs(self):
        """By what they are for."""
        weights, costs = self.week["weights"], Counter(short=0, travel=0, change=0, supervisors=0)
        for person in self.week["people"]:
            sessions = self.sessions_of[person["id"]]
            counted = min(sum(session["credit"] for session in sessions), person["remaining"])
            half_hours = max(0, person["target"] - counted) // 30
            costs["short"] += weights["short_per_half_hour"] * person["priority"] * half_hours
            for session in sessions:
                beyond = self.week["travel"][person["id"]][session["site"]] - weights["travel_free_minutes"]
                costs["travel"] += weights["travel_per_minute"] * max(0, beyond)
                if person["usual"] and person["usual"] != session["site"]:
                    costs["change"] += weights["not_usual"]
        if not self.with_roster:
            costs["supervisors"] = weights["open_supervisor"] * len(self.plan["supervise"])
        return costs

    def summary(self):
        costs = self.costs()
        return {
            "feasible": not self.broken, "objective": sum(costs.values()), **costs,
            "people_placed": sum(bool(sessions) for sessions in self.sessions_of.values()),
            "bookings": len(self.plan["assign"]), "broken_count": len(self.broken), "broken": self.broken[:10],
        }  # fmt: skip


def clashes(name, sessions):
    for one, other in combinations(sessions, 2):
        at_once = one["start"] < other["end"] and other["start"] < one["end"]
        if one["id"] == other["id"]:
            yield f"{name} is twice in {one['id']}"
        elif one["day"] == other["day"] and (at_once or one["site"] != other["site"]):
            yield f"{name} cannot be in both {one['id']} and {other['id']}"


if __name__ == "__main__":
    sys.exit(main())
