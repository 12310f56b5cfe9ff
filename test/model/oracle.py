"""The model written a second time, in another language and the plain way (every future, every month, full sorts).

    python3 test/model/oracle.py > test/model/expected.json

The tests compare `project` with what this printed. Only Python's standard library is used.
"""
import json
import math
import random

PHI = 1.2207440846057596
N = 1024
PLAN = {"python-data": 1, "core-algorithms": 1, "evaluation": 1, "features": 1, "deep-learning": 2,
        "nlp": 1, "serving": 1, "tracking": 1, "ci-cd": 1, "capstone": 2}
ASSUMPTIONS = dict(tierFactor=[1, .72, .55], annualRaise=.09, extraRaise=0, discountRate=0,
                   jobSearchMonths=[1, 3, 9], hoursPerPlanWeek=15, experienceCredit=.25, horizonYears=5)
TYPICAL = [(2.5, 6.65), (10, 20.75), (15, 35.66)]
DEFAULTS = dict(experienceYears=4, mlYears=0, cityTier=1, studyHoursPerWeek=10, skippedWeeks=[],
                capstone=True, courseFeeLakh=0, incomeKept=1)


def frac(x):
    return x - math.floor(x)


def triangle(p, lo, mode, hi):
    if hi == lo:
        return lo
    c = (mode - lo) / (hi - lo)
    if p < c:
        return lo + math.sqrt(p * (hi - lo) * (mode - lo))
    return hi - math.sqrt((1 - p) * (hi - lo) * (hi - mode))


def quantile(values, p):
    values = sorted(values)
    h = p * (len(values) - 1)
    i = math.floor(h)
    j = min(i + 1, len(values) - 1)
    return values[i] + (values[j] - values[i]) * (h - i)


def spread(values):
    return {"p10": quantile(values, .1), "p50": quantile(values, .5), "p90": quantile(values, .9)}


def typical(profile, a):
    x = profile["experienceYears"]
    points = TYPICAL
    if x <= points[0][0]:
        pay = points[0][1]
    elif x >= points[-1][0]:
        pay = points[-1][1]
    else:
        for (x0, y0), (x1, y1) in zip(points, points[1:]):
            if x0 <= x <= x1:
                pay = y0 + (y1 - y0) * (x - x0) / (x1 - x0)
                break
    return pay * a["tierFactor"][profile["cityTier"] - 1]


def futures(profile, a, current):
    factor = a["tierFactor"][profile["cityTier"] - 1]
    years = profile["experienceYears"]
    w = min(max(.25 + .5 * (years - 2) / (10 - 2), .25), .75)
    hours = sum(n for week, n in PLAN.items() if week not in profile["skippedWeeks"]) * a["hoursPerPlanWeek"]
    study = hours / profile["studyHoursPerWeek"] / (365.25 / 7 / 12)
    credit = 12 * profile["mlYears"] + 12 * a["experienceCredit"] * max(0, years - 2)
    out = []
    for i in range(N):
        u, v, q = (frac(.5 + (i + 1) / PHI ** k) for k in (1, 2, 3))
        lo, hi = 10 * factor, 16 * factor
        entry = triangle(u, lo, lo + w * (hi - lo), hi)
        lo, hi = 18 * factor, 28 * factor
        mid = triangle(u, lo, lo + w * (hi - lo), hi)
        start = study + triangle(v, *a["jobSearchMonths"])
        to_mid = max(0, 12 * (2 + q * (3 - 2)) - credit)
        out.append((entry, mid, start, to_mid))
    return study, out


def run(given, changes):
    profile = {**DEFAULTS, **given}
    a = {**ASSUMPTIONS, **changes}
    current = profile.get("currentSalaryLpa", typical(profile, a))
    months = range(12 * a["horizonYears"] + 1)
    raise_ = 1 + a["annualRaise"]
    raise_ml = 1 + a["annualRaise"] + a["extraRaise"]
    stay = [current * raise_ ** (t / 12) for t in months]
    study, drawn = futures(profile, a, current)

    paths = []
    for entry, mid, start, to_mid in drawn:
        path = []
        for t in months:
            if t < start:
                path.append(profile["incomeKept"] * stay[t])
            else:
                pay = entry * raise_ml ** ((t - start) / 12)
                if t >= start + to_mid:
                    pay = max(pay, mid * raise_ml ** ((t - start - to_mid) / 12))
                path.append(pay)
        paths.append(path)

    def gains(path, salary_scale=1.0, base=None):
        total, out = 0, []
        for s in months:
            total += (path[s] - stay[s]) / 12 / (1 + a["discountRate"]) ** (s / 12)
            out.append(total - profile["courseFeeLakh"])
        return out

    all_gains = [gains(path) for path in paths]
    break_even = []
    for (entry, mid, start, to_mid), g in zip(drawn, all_gains):
        found = math.inf
        for t in months:
            if t >= start and all(x >= 0 for x in g[t:]):
                found = t
                break
        break_even.append(found)
    median = sorted(break_even)[N // 2]

    def chance(salary):
        ahead = 0
        for (entry, mid, start, to_mid), path in zip(drawn, paths):
            total = 0
            for s in months:
                would_stay = salary * raise_ ** (s / 12)
                pay = profile["incomeKept"] * would_stay if s < start else path[s]
                total += (pay - would_stay) / 12 / (1 + a["discountRate"]) ** (s / 12)
            ahead += total - profile["courseFeeLakh"] > 0
        return ahead / N

    low, high = 10, 3000
    if chance(1) < .5:
        tipping = None
    else:
        while low < high:
            middle = (low + high + 1) // 2
            if chance(middle / 10) >= .5:
                low = middle
            else:
                high = middle - 1
        tipping = low / 10

    last = [path[-1] for path in paths]
    order = sorted(range(N), key=lambda i: last[i])
    sample = [paths[order[math.floor((k + .5) / 20 * N)]] for k in range(20)]
    year2 = [path[24] for path in paths]
    return {
        "profile": given,
        "assumptions": changes,
        "stay": stay[-1],
        "bands": {f"p{p}": [quantile([path[t] for path in paths], p / 100) for t in months][::6]
                  for p in (10, 25, 50, 75, 90)},
        "studyMonths": study,
        "startMonth": spread([f[2] for f in drawn]),
        "firstPay": spread([f[1] if f[3] == 0 else f[0] for f in drawn]),
        "midPay": spread([f[1] for f in drawn]),
        "breakEvenMonth": None if median == math.inf else median,
        "chanceAhead": sum(g[-1] > 0 for g in all_gains) / N,
        "tippingSalaryLpa": tipping,
        "outcomes": [quantile(last, (k + .5) / 50) for k in range(50)],
        "chanceAtLeast15Year2": sum(pay >= 15 for pay in year2) / N,
        "sampleEnds": [[path[12], path[-1]] for path in sample],
    }


CASES = [
    ({"experienceYears": 4, "currentSalaryLpa": 9}, {}),
    ({"experienceYears": 8, "currentSalaryLpa": 22}, {}),
    ({}, {}),
    ({"experienceYears": 0}, {}),
    ({"experienceYears": 40, "mlYears": 20, "currentSalaryLpa": 300}, {}),
    ({"experienceYears": 1, "currentSalaryLpa": 1, "studyHoursPerWeek": 2, "incomeKept": 0}, {}),
    ({"experienceYears": 12, "cityTier": 3, "currentSalaryLpa": 6, "courseFeeLakh": 50}, {}),
    ({"experienceYears": 6, "cityTier": 2, "skippedWeeks": [w for w in PLAN if w != "capstone"]}, {}),
    ({"experienceYears": 5, "mlYears": 1.5, "currentSalaryLpa": 14, "incomeKept": .5, "courseFeeLakh": 3}, {}),
    ({"experienceYears": 4, "currentSalaryLpa": 14.9}, {"discountRate": .1, "extraRaise": .03}),
    ({"experienceYears": 3, "currentSalaryLpa": 11}, {"annualRaise": 0, "extraRaise": -.05, "horizonYears": 3}),
    ({"experienceYears": 9, "currentSalaryLpa": 16}, {"jobSearchMonths": [3, 3, 3], "experienceCredit": 0, "horizonYears": 10}),
]

random.seed(2026)
for _ in range(18):
    weeks = [w for w in PLAN if w != "capstone" and random.random() < .3]
    CASES.append(({
        "experienceYears": random.randint(0, 80) / 2,
        "mlYears": random.choice([0, 0, .5, 2, 5]),
        "cityTier": random.randint(1, 3),
        "currentSalaryLpa": round(random.uniform(3, 40), 1),
        "studyHoursPerWeek": random.randint(2, 60),
        "skippedWeeks": weeks,
        "courseFeeLakh": random.choice([0, 0, 1.5, 5]),
        "incomeKept": random.choice([1, 1, .5, 0]),
    }, {
        "annualRaise": random.choice([0, .06, .09, .2]),
        "extraRaise": random.choice([-.05, 0, 0, .1]),
        "discountRate": random.choice([0, 0, .04, .15]),
        "hoursPerPlanWeek": random.choice([5, 15, 40]),
        "horizonYears": random.choice([3, 5, 5, 10]),
    }))

if __name__ == "__main__":
    print(json.dumps([run(*case) for case in CASES]))
