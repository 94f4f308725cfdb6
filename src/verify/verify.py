#!/usr/bin/env python3
"""Checks an export of a KIPP edition as src/docs/log-format.md has it, with Python's standard library alone.
Exit 0: it holds. 3: it does not; each line that is wrong is named on standard error. 2: there is nothing to check."""
import argparse, bisect, datetime, hashlib, json, os, re, sys
from fractions import Fraction

FORMAT = 2
CONTENTS = {  # file: the actions whose contents its records are
    "edition.jsonl": "edition.opened edition.amended edition.drafted edition.staffed edition.move-asked edition.move-withdrawn edition.moved edition.frozen edition.revised",
    "proposals.jsonl": "proposal.submitted",
    "assignments.jsonl": "assignment.given assignment.recused assignment.replaced assignment.called assignment.named",
    "sheets.jsonl": "sheet.sealed panel-sheet.sealed sheet.set-aside",
    "consolidations.jsonl": "consolidation.agreed",
    "decisions.jsonl": "decision.decided nomination.decided finalists.decided plenary.decided"}
FILES = [*CONTENTS, "ranking.jsonl", "lines.jsonl", "chain.jsonl", "roots.jsonl"]
RULES = "deskWeight desk groups ladder matters nomination panel rounds rulesSha256 year".split()
FIRST, LONGEST = "0" * 64, 16 << 20  # what the first link holds of the one before it; bytes of a line without its line feed

class Unknown(Exception): """A format that this program does not read."""
def canonical(value, without=None):
    value = {key: value[key] for key in value if key != without} if without else value
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
def sha(value, without=None):
    data = value if isinstance(value, bytes) else canonical(value, without).encode("utf-8")
    return hashlib.sha256(data).hexdigest()
def integer(text):
    if abs(int(text)) > 2 ** 53 - 1:
        raise ValueError("an integer that not every reader of JSON holds exactly")
    return int(text)
def plain(value, depth=0):  # keys are ASCII, nothing is nested deeper than 64
    if depth > 64 or isinstance(value, dict) and not "".join(value).isascii():
        raise ValueError("not canonical")
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        plain(inner, depth + 1)
def parse(raw):
    try:  # the object that these bytes are the canonical form of, else None
        value = json.loads(raw.decode("utf-8"), parse_int=integer, parse_float=int, parse_constant=int)  # "1.5" is no int: refused
        plain(value)
        return value if isinstance(value, dict) and canonical(value).encode("utf-8") == raw else None
    except Exception:
        return None
def get(row, key, kind=str):  # True is an int for Python, but not here
    if type(row[key]) is not kind:
        raise ValueError(key)
    return row[key]
def figure(value):  # a whole number, or a decimal in letters where the scale is finer
    return Fraction(value if type(value) is int else re.fullmatch(r"[0-9]{1,6}\.[0-9]{1,2}", value)[0])
def moment(row):
    if not re.fullmatch(r"[0-9-]{10}T[0-9:]{8}\.[0-9]{3}Z", get(row, "at")):
        raise ValueError("at")
    return datetime.datetime.strptime(row["at"], "%Y-%m-%dT%H:%M:%S.%fZ")
P, L = 2 ** 255 - 19, 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def plus(a, b):  # Ed25519 (RFC 8032), points as (X, Y, Z, T)
    s, t, u, v = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0]), 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    return (t - s) * (v - u) % P, (v + u) * (t + s) % P, (v - u) * (v + u) % P, (t - s) * (t + s) % P
def times(n, point):
    twice = times(n >> 1, plus(point, point)) if n else (0, 1, 1, 0)
    return plus(twice, point) if n & 1 else twice
def decode(raw):
    y, odd = int.from_bytes(raw, "little") % 2 ** 255, raw[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    if len(raw) != 32 or y >= P or x * x % P != square or x == 0 and odd:
        raise ValueError("not a point of the curve")
    x = x if x & 1 == odd else P - x
    return x, y, 1, x * y % P

def signed(public, row):
    try:
        key, sig, text = bytes.fromhex(public), bytes.fromhex(row["signature"]), canonical(row, "signature").encode("utf-8")
        k, s = hashlib.sha512(sig[:32] + key + text).digest(), int.from_bytes(sig[32:], "little")
        a = times(s, decode((4 * pow(5, -1, P) % P).to_bytes(32, "little")))
        b = plus(decode(sig[:32]), times(int.from_bytes(k, "little") % L, decode(key)))
        return [key.hex(), sig.hex(), len(sig)] == [public, row["signature"], 64] and s < L and all((a[i] * b[2] - b[i] * a[2]) % P == 0 for i in (0, 1))
    except Exception:
        return False

def closest(given):  # of three totals the two closest, all where the middle one is as far from both
    low, middle, high = sorted(given)
    return [low] * (middle - low <= high - middle) + [middle] + [high] * (high - middle <= middle - low)
def apportion(seats, counts, minimum):
    """Largest remainder; whoever's share is below the minimum is lifted to it first."""
    least = max(m for m in range(min(minimum, seats) + 1) if sum(min(m, n) for n in counts.values()) <= seats)
    total, low = sum(counts.values()) or 1, {c: min(least, n) for c, n in counts.items() if n}
    lifted = {c: n for c, n in low.items() if seats * counts[c] < n * total}
    if lifted:
        rest = {c: n for c, n in counts.items() if c not in lifted}
        return {**lifted, **apportion(seats - sum(lifted.values()), rest, least)}
    whole = {c: seats * n // total for c, n in counts.items()}
    first = sorted(counts, key=lambda c: (-(seats * counts[c] % total), c))[:seats - sum(whole.values())]
    return {c: whole[c] + (c in first) for c in counts}

def board(decision, head, rows, rungs, tier, bases):
    """Lines of one pool in ranking.jsonl from (proposal, (comes first, total), ladder): by rank, then what people changed with a reason."""
    rows, rank = sorted(rows, key=lambda row: ([-value for value in (*row[1], *row[2])], row[0])), 0
    for i, (proposal, total, ladder) in enumerate(rows):
        alike = [rows[j][2] for j in (i - 1, i + 1) if 0 <= j < len(rows) and rows[j][1] == total]
        level = max((next((k for k, a in enumerate(ladder) if a != other[k]), len(rungs)) for other in alike), default=-1)
        rank = rank if i and rows[i - 1][1:] == (total, ladder) else i + 1
        last = [{"chosen": rank <= head["places"], "tier": tier}, *(
            change for change in decision["deviations"] if change["proposal"] == proposal)][-1]
        yield {**head, "decision": decision["decision"], "line": decision["line"], "proposal": proposal, "rank": rank, "total": str(total[1]),
               "ladder": [str(value) for value in ladder], "tie": [*rungs, "people", ""][level], "chosen": last["chosen"],
               "within": rank <= head["places"], "tier": last["tier"] if last["chosen"] else "", "basis": bases.get(proposal, [])}
def pools(decision):  # what is said of each pool, and its rows
    return [({key: pool[key] for key in pool if key != "candidates"}, pool["candidates"]) for pool in decision["pools"]]

def meant(row):
    """Rounds and matters of the rules; also of those that still named one desk, one panel, one nomination and two decisions of the panel."""
    if "rounds" in row:
        ranked = [matter["matter"] for matter in row["matters"] if matter["weights"]]
        divided = {pool["pool"]: matter["matter"] for matter in row["matters"][::-1] for pool in matter["pools"] if pool["clusters"]}
        return {each["round"]: each for each in row["rounds"]}, {each["matter"]: {
            **each, "first": each["matter"] in ranked[:1], "pools": {
                pool["pool"]: {**pool, "divides": divided.get(pool["pool"]) == each["matter"]} for pool in each["pools"]},
            "weights": [(w["round"], w["percent"]) for w in each["weights"] if w["percent"]]} for each in row["matters"]}
    share, rule, none = row["deskWeight"], row["nomination"], {"passingGrade": None, "priorMean": 0, "priorWeight": 0}
    def matter(name, weights, kind, seats, clusters):
        return {"first": name == "NOMINATION", "consents": 1, "honours": name == "AWARDS", "weights": weights, "ladder": row["ladder"], "rule": kind,
                "multiplierHundredths": rule["multiplierHundredths"], "pools": {group["group"]: {
                    "groups": [group["group"]], "seats": group["seats"][seats], "minimum": group["seats"]["minimumPerCluster"], "clusters": clusters,
                    "divides": name == "NOMINATION"} for group in row["groups"]}}
    desk = {**none, "agreed": True, "rubric": [], "passingGrade": row["desk"]["passingGrade"]}
    return {"desk": desk, "panel": {**none, "agreed": False, "rubric": row["panel"]}}, {
        "NOMINATION": matter("NOMINATION", [("desk", 100)], rule["rule"], "finalists", True),
        "FINALISTS": matter("FINALISTS", [("desk", 100)], "SEATS", "finalists", True),
        "AWARDS": matter("AWARDS", [w for w in (("desk", share), ("panel", 100 - share)) if w[1]], "SEATS", "winners", False)}

class Export:
    def __init__(self, folder):
        self.folder, self.found, self.rows, self.seals = folder, {}, {file: [] for file in FILES}, {}
        self.links, self.lines, self.late, self.last_line = {}, {}, [], 0
        self.linked, self.last, self.seq = True, FIRST, 0  # whether the link before could be read, its hash, its number

    def find(self, file, line, what):
        self.found.setdefault((file, line), what)

    def each(self, file, check):
        for n, row in enumerate(self.rows[file], 1):
            try:  # a row that the check stumbles over is a finding, too
                row is None or check(n, row)
            except Exception:
                self.find(file, n, "does not say what such a line says")

    def check(self, raw, key, root):
        manifest = parse(raw[:-1]) if raw.endswith(b"\n") and len(raw) <= LONGEST + 1 else None
        if manifest and type(manifest.get("format")) is int and manifest["format"] != FORMAT:
            raise Unknown(f"this is an export of format {manifest['format']}; this program reads format {FORMAT}")
        try:
            files = get(manifest, "files", dict)
            listed = {file: (get(seal, "lines", int) if "lines" in seal else None, get(seal, "sha256")) for file, seal in files.items()}
            public, chain, roots = get(manifest, "publicKey"), get(manifest, "chain", dict), get(manifest, "roots")
            self.edition, end = get(manifest, "edition"), (get(chain, "head"), get(chain, "seq", int), get(manifest, "format", int))
        except Exception:
            return self.find("manifest.json", 1, "is longer than a line may be" if len(raw) > LONGEST + 1 else "is not a manifest in canonical form")
        if not signed(public, manifest) or key not in (None, public):
            self.find("manifest.json", 1, "is not signed by " + ("its own key" if key is None else "the key given"))
        self.read(listed)
        if not self.linked or (self.last, self.seq) != end[:2]:
            self.find("chain.jsonl", self.seals.get("chain.jsonl", (0,))[0], "does not end where the manifest says")
        self.rooted(public, roots)
        if root and root not in self.rows["roots.jsonl"]:
            self.find("roots.jsonl", 0, "the root given is not in this log")
        self.each("lines.jsonl", self.line)
        for file, actions in CONTENTS.items():
            self.contents(file, actions.split())
        if not any(line["action"] in CONTENTS["edition.jsonl"].split() for _, line in self.lines.values()):
            self.find("edition.jsonl", 0, "no line of the chain says what this edition's rules are")
        if {file for file, _ in self.found} <= {"manifest.json", "ranking.jsonl"}:
            try:
                self.ranking()
            except Exception:
                self.find("edition.jsonl", 1, "does not say what such a line says")
        for file in set(self.seals) - {file for file, _ in self.found}:
            if listed[file][1] != self.seals[file][1] or listed[file][0] not in (None, self.seals[file][0]):
                self.find(file, 0, "is not the file that the manifest was signed for")
        self.lateness()

    def read(self, listed):
        for file in sorted({*FILES, *listed, *os.listdir(self.folder)} - {"manifest.json"}):
            try:
                if file in listed and file in (*FILES, "judges.jsonl"):
                    with open(os.path.join(self.folder, file), "rb") as lines:
                        self.read_lines(file, lines)
                else:
                    self.find(file, 0, "does not belong to this export, or its manifest does not name it")
            except OSError:
                self.find(file, 0, "is missing or cannot be read")

    def read_lines(self, file, lines):
        digest, n, rows = hashlib.sha256(), 0, self.rows.setdefault(file, [])
        while raw := lines.readline(LONGEST + 1):
            n += 1
            digest.update(raw)
            row = parse(raw[:-1]) if raw.endswith(b"\n") else None
            if len(raw) > LONGEST and not raw.endswith(b"\n"):
                self.find(file, n, "is longer than a line may be")
            while raw and not raw.endswith(b"\n"):  # the rest of it passes by
                digest.update(raw := lines.readline(LONGEST))
            if row is None:
                self.find(file, n, "is not in canonical form")
            if file == "chain.jsonl":  # the long one: it passes by
                self.link(n, row)
            else:
                rows.append(row)
        self.seals[file] = (n, digest.hexdigest())

    def link(self, n, row):
        """Holds the hash of the link before it, and the next number; what is kept are its hash and that of its line."""
        before, self.linked = self.linked, False
        try:
            if row is not None:
                hash, prev, seq, line = get(row, "hash"), get(row, "prev"), get(row, "seq", int), get(row, "line")
                if before and (prev, seq) != (self.last, self.seq + 1):
                    self.find("chain.jsonl", n, "does not follow the line before it")
                if hash != sha(row, "hash"):
                    self.find("chain.jsonl", n, "has not the hash it says")
                self.links[seq], self.last, self.seq, self.linked = (line, hash), hash, seq, True
        except Exception:
            self.find("chain.jsonl", n, "does not say what such a line says")

    def rooted(self, public, end):
        hashes = {0: FIRST}
        def root(n, row):
            head, prev, seq, _ = get(row, "head"), get(row, "prev"), get(row, "seq", int), get(row, "date")
            hashes[n] = sha(row)
            if prev != hashes.get(n - 1, prev):
                self.find("roots.jsonl", n, "does not follow the line before it")
            if self.links.get(seq, ("", ""))[1] != head or not signed(public, row):
                self.find("roots.jsonl", n, "is not signed, or not for this chain")
        self.each("roots.jsonl", root)
        if hashes.get(len(self.rows["roots.jsonl"])) != end:
            self.find("roots.jsonl", len(self.rows["roots.jsonl"]), "does not end where the manifest says")

    def line(self, n, row):
        """What was done: the chain holds its hash at its place, it is of this edition, and in the chain's order."""
        named = get(row, "subject") + "/" + str(get(row, "version", int))
        if get(row, "id") != named or not moment(row) or get(row, "actor") + get(row, "action") + get(row, "contentSha256") == "":
            raise ValueError("id")
        seq, last = get(row, "seq", int), self.last_line
        if get(row, "edition") != self.edition:
            self.find("lines.jsonl", n, "is of another edition")
        elif self.links.get(seq, ("", ""))[0] != sha(row, "seq"):
            self.find("lines.jsonl", n, "is not what the chain holds at its place")
        elif seq <= last:
            self.find("lines.jsonl", n, "is not in the order of the chain")
        else:
            self.lines[named] = n, row
        self.last_line = seq

    def contents(self, file, actions):
        """The records are the contents of the lines of these actions, one for one and in their order."""
        seen, last = set(), [0]
        def look(n, row):
            _, line = self.lines.get(get(row, "line"), (0, {}))
            if line.get("action") not in actions or sha(row, "line") != line["contentSha256"]:
                return self.find(file, n, "is not what the chain recorded")
            if row["line"] in seen or line["seq"] < last[0]:
                self.find(file, n, "is not in the order of the chain")
            seen.add(row["line"])
            last[0] = line["seq"]
        self.each(file, look)
        for id, (n, line) in self.lines.items():
            if line["action"] in actions and id not in seen:
                self.find("lines.jsonl", n, "what it recorded is not in " + file)

    def lateness(self):
        """Lines chained on a later day (Jakarta) than their own; no finding."""
        days = {}
        for root in self.rows["roots.jsonl"]:
            try:
                days.setdefault(get(root, "seq", int), datetime.date.fromisoformat(get(root, "date")))
            except Exception:
                continue
        ends = sorted(days)
        for id, (_, line) in self.lines.items():
            own = (moment(line) + datetime.timedelta(hours=7)).date()
            end = bisect.bisect_left(ends, line["seq"])
            if end < len(ends) and own < days[ends[end]] or ends and end == len(ends) and own <= days[ends[-1]]:
                self.late.append((id, line["at"], str(days[ends[end]]) if end < len(ends) else None))

    def compare(self, rows, expected, what):
        rows, expected = [row and canonical(row) for row in rows], [canonical(row) for row in expected]
        differs = [n for n, (a, b) in enumerate(zip([*rows, None], [*expected, None]), 1) if a != b]
        if differs or len(rows) != len(expected):
            self.find("ranking.jsonl", min(differs[0], len(rows)), what)

    def ranking(self):
        """The rules stayed, the totals follow from the points, the agreements rest on the sheets, the ranks follow from both."""
        rules, frozen, turns, sheets, laid, decided, ruled = self.rows["edition.jsonl"][-1], [], {}, {}, {}, [], []
        def stayed(n, row):
            now, action = canonical({key: row[key] for key in RULES if key in row}), self.lines[row["line"]][1]["action"]
            if action == "edition.revised" or action == "edition.frozen" and not frozen:
                frozen[:] = [now]
            if frozen and frozen[0] != now:
                self.find("edition.jsonl", n, "its rules are not those that were frozen")
        groups, (rounds, matters) = {group["group"]: group for group in rules["groups"]}, meant(rules)
        together = next((name for name, each in rounds.items() if each["agreed"]), None)  # of agreed scores that name no round
        entered = {row["proposal"]: row for row in self.rows["proposals.jsonl"]}
        agreed = {(row.get("round", together), row["proposal"]): row for row in self.rows["consolidations.jsonl"]}
        for _, line in self.lines.values():
            if line["action"] in ("proposal.closed", "proposal.withdrawn", "proposal.reopened", "proposal.submitted"):
                turns.setdefault(line["subject"], []).append((line["at"], line["action"][9:] in ("reopened", "submitted")))
        for row in self.rows["sheets.jsonl"]:
            sheets.setdefault((row["round"], row["proposal"]), []).append(row)
        def last(round, proposal, at):  # what each judge had sealed last, in the order of their ids
            by = {row["evaluator"]: row for row in sheets.get((round, proposal), []) if row["at"] <= at}
            return [by[judge] for judge in sorted(by) if "setAside" not in by[judge]]
        def isin(proposal, at):  # nobody had closed it by then, or it had been taken back in
            return [True, *(back for when, back in turns.get("proposal:" + proposal, []) if when < at)][-1]
        basis = lambda rows: [{field: row[field] for field in ("evaluator", "no", "total")} for row in rows]
        def value(rung, proposal, resting):  # of the sheets that its total rests on
            agency = entered[proposal]["agency"]
            if rung in ("new_face", "disadvantaged"):
                return Fraction(agency["disadvantaged"] if rung == "disadvantaged" else not agency["earlierAward"])
            points = [sum(figure(line["points"]) for line in row["lines"] if "criterion:" + line["criterion"] == rung) for row in resting]
            return sum(points) / Fraction(len(points) or 1)
        def ranked(d):
            matter = matters[d["matter"]]
            pool, (final, _) = matter["pools"][d["group"]], matter["weights"][-1]
            counts = {head["cluster"]: len(rows) for head, rows in pools(d)}
            shares = apportion(min(pool["seats"], sum(counts.values())), counts, pool["minimum"])
            for head, rows in pools(d):
                named = {row["proposal"]: [b["evaluator"] for b in row.get("basis", [])] for row in rows}
                def used(round, i):  # of the last round the sheets that the row names, of others all that were sealed by then
                    return [s for s in last(round, i, d["at"]) if round != final or i not in named or s["evaluator"] in named[i]]
                def result(round, i):
                    if rounds[round]["agreed"]:
                        return Fraction(agreed[round, i]["score"], 100)
                    given, weight = [figure(row["total"]) for row in used(round, i)], rounds[round]["priorWeight"]
                    given, weight = (closest(given), 0) if rounds[round].get("third") and len(given) == 3 else (given * (len(given) >= rounds[round].get("needed", 0)), weight)
                    return Fraction(sum(given) + rounds[round]["priorMean"] * weight) / (100 * (len(given) + weight))
                ids = {*named, *(i for r, i in (agreed if rounds[final]["agreed"] else sheets) if matter["first"] and r == final and isin(i, d["at"]) and entered[i]["pool"] in pool["groups"]
                                 and entered[i]["cluster"] in (head["cluster"], *[entered[i]["cluster"]] * (not pool["clusters"])))}  # left out: a line too many
                bases = {i: basis(used(final, i)) if not rounds[final]["agreed"] else agreed[final, i]["basis"]
                         for i in ids if not rounds[final]["agreed"] or "weights" in d}  # once a decision named no sheets behind agreed scores
                totals = {i: sum(result(round, i) * Fraction(percent, 100) for round, percent in matter["weights"]) for i in ids}
                seats = pool["seats"] if not pool["clusters"] else shares[head["cluster"]] if pool["divides"] else head["seats"]
                grade = rounds[matter["weights"][0][0]]["passingGrade"] or 0
                places = {"SEATS": seats, "MULTIPLIER": -(-seats * matter["multiplierHundredths"] // 100),
                          "PASSING_GRADE": sum(total >= grade for total in totals.values())}[matter["rule"]]
                laid.update({i: [value(rung, i, last(final, i, agreed[final, i]["at"]) if rounds[final]["agreed"] else used(final, i)) for rung in matter["ladder"]]
                             for i in ids if matter["first"] or i not in laid})  # as the first matter that ranks had it
                rows = [(i, (matter.get("replicatedFirst", False) and "replicated" in entered[i] and totals[i] >= grade, totals[i]), laid[i]) for i in ids]
                tier = groups[pool["groups"][0]]["tiers"][0] if matter["honours"] else ""
                yield from board(d, {**head, "seats": seats, "places": places}, rows, matter["ladder"], tier, bases)
        def total(n, row):
            rubric = rounds[row["round"]]["rubric"] or groups[entered[row["proposal"]]["pool"]]["rubric"]
            points = {line["criterion"]: figure(line["points"]) for line in row.get("lines", [])}
            if "setAside" not in row and (row["rubric"], figure(row["total"])) != (sha(rubric), sum(i["weight"] * points.get(i["criterion"], 0) for i in rubric)):
                self.find("sheets.jsonl", n, "its total does not follow from its points and the edition's weights")
        def rests(n, row):
            if canonical(row["basis"]) != canonical(basis(last(row.get("round", together), row["proposal"], row["at"]))):
                self.find("consolidations.jsonl", n, "does not rest on the last sealed sheets of its proposal")
            elif "way" in row and get(row, "score", int) != round(Fraction(sum(given := closest([figure(b["total"]) for b in row["basis"]])), len(given))):
                self.find("consolidations.jsonl", n, "is not the mean of the two closest")
        def decision(n, d):
            chairs = [get(consent, "chair", bool) for consent in d["consents"]]
            ranks = d.get("weights", True)  # where nothing is ranked nobody presides
            if len({get(consent, "by") for consent in d["consents"]}) <= ({"ADMISSION": {"consents": 1}} | matters)[d["matter"]]["consents"] or ranks and not any(chairs) or not all(change["reason"].strip() for change in d["deviations"]):
                self.find("decisions.jsonl", n, "was not consented to by a chair and one more, or departs from the ranks without a reason")
            named = {"decision": d["decision"], "line": d["line"]}
            if ranks:
                decided.extend({**head, **row, **named} for head, rows in pools(d) for row in rows)
                ruled.extend(ranked(d))
        for file, look in (("edition", stayed), ("sheets", total), ("consolidations", rests), ("decisions", decision)):
            self.each(file + ".jsonl", look)
        self.compare(self.rows["ranking.jsonl"], decided, "is not what was decided")
        self.compare(self.rows["ranking.jsonl"], ruled, "does not follow from the sheets, the agreed scores and the edition's rules")

def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", metavar="DIR")
    for option, text in (("--key", "the public key, as published"), ("--root", "a root that was published earlier")):
        options.add_argument(option, metavar="FILE", help=text)
    given = options.parse_args()
    try:
        raw, key, root = (open(f, "rb").read(LONGEST + 2) if f else None for f in (given.folder + "/manifest.json", given.key, given.root))
    except OSError as unreadable:
        options.error(str(unreadable))  # exit 2
    known, fields = parse(root.removesuffix(b"\n")) if root else None, ["date", "head", "prev", "seq", "signature"]
    if key is not None and not re.fullmatch(rb"[0-9a-f]{64}\n?", key) or root is not None and [*(known or {})] != fields:
        options.error("this is not a public key of 64 hexadecimal digits, or not a root in canonical form")
    export = Export(given.folder)
    try:
        export.check(raw, key and key.decode("ascii").strip(), known)
    except Unknown as format:
        options.error(str(format))
    said = [f"{file}:{line}: {what}" if line else f"{file}: {what}" for (file, line), what in export.found.items()]
    said += [f"late, no finding: {id} of {at} was chained " + (f"by the root of {day}" if day else "after the last root")
             for id, at, day in export.late]
    said += ["The key is unconfirmed: compare the manifest's publicKey with the published one (--key)."] * (key is None)
    print(*said, sep="\n", end="\n" * bool(said), file=sys.stderr)
    print(canonical({"holds": not export.found, "findings": len(export.found), "keyConfirmed": key is not None and ("manifest.json", 1) not in export.found, "late": len(export.late)}))
    sys.exit(3 if export.found else 0)

if __name__ == "__main__":
    main()
