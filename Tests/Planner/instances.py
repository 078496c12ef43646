#!/usr/bin/env python3
"""Makes a week of unpaid work to plan, out of a seed: invented people, sites and supervisors.

Usage: Tests/Planner/instances.py --people N --sessions N [--seed S] > INSTANCE.json
  --people N    1 to 20000
  --sessions N  1 to 5000; there is a site for each three of them
  --seed S      another seed, another week (1 if not said)
The towns are of Cumbria and Lancashire; travel is by road at 35 km/h, 1.3 times as far as the crow flies, and 8 minutes
for getting under way. The roster is made day by day from the supervisors who are free and near.
"""

import argparse
import json
import math
import random
import sys

TOWNS = [
    ("Preston", 53.763, -2.703, 16), ("Blackpool", 53.815, -3.050, 16), ("Skelmersdale", 53.550, -2.776, 9),
    ("Accrington", 53.753, -2.364, 13), ("Lancaster", 54.047, -2.801, 10), ("Chorley", 53.653, -2.632, 9),
    ("Carlisle", 54.892, -2.933, 10), ("Kendal", 54.328, -2.746, 5), ("Barrow", 54.111, -3.226, 8),
    ("Workington", 54.643, -3.547, 5),
]  # fmt: skip
KINDS = [
    ("GROUP_OUTDOOR", 62), ("GROUP_WORKSHOP", 15), ("INDIVIDUAL", 15), ("WOMEN_ONLY", 5), ("ETE", 3),
]  # fmt: skip
WEIGHTS = {
    "short_per_half_hour": 12, "travel_per_minute": 1, "travel_free_minutes": 20, "not_usual": 15,
    "open_supervisor": 150, "amber_max": 2,
}  # fmt: skip
CAPACITIES = {
    "INDIVIDUAL": ((2, 3, 4), (30, 20, 50)), "WOMEN_ONLY": ((6, 8), (60, 40)), "ETE": ((12,), (1,)),
    "GROUP": ((8, 10, 12), (45, 30, 25)),
}  # fmt: skip
FULL_DAY, MORNING, AFTERNOON = (540, 960, 420), (540, 750, 210), (780, 990, 210)


def main():
    options = argparse.ArgumentParser()
    options.format_help = lambda: __doc__.lstrip()
    options.add_argument("--people", type=int, required=True)
    options.add_argument("--sessions", type=int, required=True)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    if not 1 <= chosen.people <= 20_000:
        options.error("--people must be between 1 and 20000")
    if not 1 <= chosen.sessions <= 5_000:
        options.error("--sessions must be between 1 and 5000")
    json.dump(instance(chosen.people, chosen.sessions, chosen.seed), sys.stdout, separators=(",", ":"))
    print()


def instance(people, sessions, seed):
    """A whole instance: the same for the same numbers, on every machine."""
    draw = random.Random(f"{people} {sessions} {seed}")
    sites = [site(draw, number) for number in range(max(1, sessions // 3))]
    sessions = [session(draw, number, sites) for number in range(sessions)]
    supervisors = [supervisor(draw, number) for number in range(max(1, len(sessions) * 4 // 15))]
    persons = [person(draw, number, sites) for number in range(people)]
    travel_of_supervisors = travel(supervisors, sites)
    return {
        "name": f"generated-{people}-{len(sessions)}-{seed}", "sites": sites, "sessions": sessions,
        "supervisors": supervisors, "people": persons, "no_contact": no_contact(draw, persons),
        "travel": travel(persons, sites), "supervisor_travel": travel_of_supervisors,
        "roster": roster(draw, sessions, sites, supervisors, travel_of_supervisors), "weights": WEIGHTS,
    }  # fmt: skip


def near_a_town(draw, spread):
    town, latitude, longitude, _ = draw.choices(TOWNS, [town[3] for town in TOWNS])[0]
    return town, {"lat": round(draw.gauss(latitude, spread), 4), "lon": round(draw.gauss(longitude, spread * 1.6), 4)}


def site(draw, number):
    town, place = near_a_town(draw, 0.03)
    kind = "GROUP_OUTDOOR" if number == 0 else draw.choices(*zip(*KINDS))[0]
    outdoor = kind == "GROUP_OUTDOOR"
    return {
        "id": f"SITE{number:04}", "town": town, **place, "kind": kind,
        "public": draw.random() < 0.4, "heavy": outdoor and draw.random() < 0.85,
    }  # fmt: skip


def session(draw, number, sites):
    chosen = sites[number] if number < len(sites) else draw.choice(sites)
    start, end, credit = draw.choices((FULL_DAY, MORNING, AFTERNOON), (88, 6, 6))[0]
    kind = chosen["kind"]
    if kind == "ETE":
        start, end, credit = draw.choice((MORNING, AFTERNOON))
    capacity = draw.choices(*CAPACITIES.get(kind, CAPACITIES["GROUP"]))[0]
    return {
        "id": f"S{number:04}", "site": chosen["id"], "day": draw.choices(range(7), (17, 12, 20, 15, 14, 15, 7))[0],
        "start": start, "end": end, "credit": credit, "capacity": capacity, "supervised": kind != "INDIVIDUAL",
        "ratio": {"INDIVIDUAL": 0, "ETE": 12, "GROUP_WORKSHOP": 10}.get(kind, 8),
        "minimum": 1 if kind in ("INDIVIDUAL", "ETE") else 3,
    }  # fmt: skip


def supervisor(draw, number):
    _, place = near_a_town(draw, 0.04)
    days = sorted(draw.sample(range(7), draw.choice((4, 5, 5))))
    return {
        "id": f"SUP{number:03}", **place, "female": draw.random() < 0.45, "days": days, "max_days": 5,
        "max_travel": 70,
    }  # fmt: skip


def person(draw, number, sites):
    _, place = near_a_town(draw, 0.05)
    woman = draw.random() < 0.165
    remaining = 30 if draw.random() < 0.22 else 30 * max(1, round(draw.expovariate(1 / 110)))
    long_week = draw.random() < 0.15
    wanted = 1260 if long_week and draw.random() < 0.85 else 420
    employed = draw.random() < 0.28
    days = draw.choice(([5, 6], [5, 6], [5], [6])) if employed else sorted(draw.sample(range(7), draw.randint(2, 5)))
    return {
        "id": f"P{number:05}", **place, "woman": woman, "women_only": woman and draw.random() < 0.22,
        "remaining": remaining, "target": min(wanted, remaining), "max_week": 1680 if long_week else 840,
        "priority": 3 if draw.random() < 0.04 else 1, "days": days,
        "max_travel": draw.choices((45, 60, 75, 90), (18, 42, 20, 20))[0], "light": draw.random() < 0.135,
        "no_public": draw.random() < 0.09, "amber": draw.random() < 0.13, "no_individual": draw.random() < 0.31,
        "excluded": [one["id"] for one in draw.sample(sites, min(len(sites), draw.choices((0, 1, 2), (6, 2, 2))[0]))],
        "usual": draw.choice(sites)["id"] if draw.random() < 0.68 else None,
    }  # fmt: skip


def no_contact(draw, persons):
    pairs = {tuple(sorted(draw.sample(range(len(persons)), 2))) for _ in range(len(persons) // 25)}
    return [[persons[one]["id"], persons[other]["id"]] for one, other in sorted(pairs)]


def travel(from_places, sites):
    return {one["id"]: {to["id"]: minutes(one, to) for to in sites} for one in from_places}


def minutes(one, other):
    """By the haversine formula, on a sphere of 6,371 km."""
    half_latitude = math.radians(other["lat"] - one["lat"]) / 2
    half_longitude = math.radians(other["lon"] - one["lon"]) / 2
    part = math.cos(math.radians(one["lat"])) * math.cos(math.radians(other["lat"])) * math.sin(half_longitude) ** 2
    kilometres = 2 * 6371 * math.asin(math.sqrt(math.sin(half_latitude) ** 2 + part))
    return round(8 + kilometres * 1.3 / 35 * 60)


def roster(draw, sessions, sites, supervisors, minutes_to):
    """Each session, in any order, gets the first supervisors who may have it and are free that day."""
    kinds = {one["id"]: one["kind"] for one in sites}
    busy = {one["id"]: {} for one in supervisors}
    pairs = []
    for session in draw.sample(sessions, len(sessions)):
        if not session["supervised"]:
            continue
        wanted = 1 if session["capacity"] <= session["ratio"] else 2
        for one in draw.sample(supervisors, len(supervisors)):
            days = busy[one["id"]]
            may = session["day"] in one["days"] and minutes_to[one["id"]][session["site"]] <= one["max_travel"]
            if kinds[session["site"]] == "WOMEN_ONLY" and not one["female"]:
                may = False
            if wanted and may and session["day"] not in days and len(days) < one["max_days"]:
                days[session["day"]] = session["id"]
                pairs.append([one["id"], session["id"]])
                wanted -= 1
    return pairs


if __name__ == "__main__":
    main()
