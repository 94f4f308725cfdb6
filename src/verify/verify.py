#!/usr/bin/env python3
"""Checks an export of a KIPP edition as src/docs/log-format.md has it, with Python's standard library alone.
Exit 0: it holds. 3: it does not; each line that is wrong is named on standard error. 2: there is nothing to check."""
import argparse, bisect, datetime, hashlib, itertools, json, os, re, stat, sys
from fractions import Fraction
FORMAT, FIRST, LONGEST = 2, "0" * 64, 16 << 20  # what the first link holds of the one before it; bytes of a line without its line feed
CONTENTS = {  # file: the actions whose contents its records are
    "edition.jsonl": "edition.opened edition.amended edition.drafted edition.staffed edition.move-asked edition.move-withdrawn edition.moved edition.frozen edition.revised",
    "proposals.jsonl": "proposal.submitted",
    "assignments.jsonl": "assignment.given assignment.recused assignment.replaced assignment.called assignment.named",
    "sheets.jsonl": "sheet.sealed panel-sheet.sealed sheet.set-aside",
    "consolidations.jsonl": "consolidation.agreed",
    "decisions.jsonl": "decision.decided nomination.decided finalists.decided plenary.decided"}
FILES, RULES = [*CONTENTS, "ranking.jsonl", "lines.jsonl", "chain.jsonl", "roots.jsonl"], "deskWeight desk groups ladder matters nomination panel rounds rulesSha256 year".split()
PLACED, CHAIRS, ONE = ("ASSIGNED", "NAMED"), {"evaluators": "evaluation", "panelists": "panel"}, datetime.timedelta(days=1)
OUT, BACK = ("proposal.closed", "proposal.withdrawn"), ("proposal.reopened", "proposal.submitted")
ODD, STRANGE = "does not say what such a line says", "is of somebody, something or some time else than its line"
INTS, FLAGS = "consents discussOver each minimum multiplierHundredths needed percent priorMean priorWeight seats".split(), "agreed clusters honours replicatedFirst third".split()
class Unknown(Exception): """A format that this program does not read."""
def insist(holds, value=None): return value if holds else int("not what it should be")  # else a ValueError
def attempt(otherwise, act, *given):
    try:
        return act(*given)
    except Exception:  # strangers wrote what it stumbled over
        return otherwise
def canonical(value, without=None): return json.dumps({key: value[key] for key in value if key != without} if without else value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
def sha(value, without=None): return hashlib.sha256(canonical(value, without).encode("utf-8")).hexdigest()
def integer(text): return insist(abs(int(text)) < 2 ** 53, int(text))  # those that every reader of JSON holds exactly
def plain(value, depth=0):  # keys are ASCII, nothing is nested deeper than 64
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return depth <= 64 and (not isinstance(value, dict) or "".join(value).isascii()) and all(plain(inner, depth + 1) for inner in inside)
def parsed(raw):  # the object that these bytes are the canonical form of
    value = json.loads(raw.decode("utf-8"), parse_int=integer, parse_float=int, parse_constant=int)  # "1.5" is no int: refused
    return insist(isinstance(value, dict) and plain(value) and canonical(value).encode("utf-8") == raw, value)
def parse(raw): return attempt(None, parsed, raw)
def regular(path): return open(path if stat.S_ISREG(os.stat(path).st_mode) else path + os.sep, "rb")  # no pipe or device, which might never end
def get(row, key, kind=str, *otherwise): return insist(type(row[key]) is kind, row[key]) if key in row or not otherwise else otherwise[0]  # True is an int for Python, but not here
def typed(value): return all(typed(each) and (key not in INTS + FLAGS or type(each) is (int if key in INTS else bool)) for key, each in (value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()))
def figure(value): return Fraction(value if type(value) is int else re.fullmatch(r"[0-9]{1,6}\.[0-9]{1,2}", value)[0])
def moment(at):  # UTC, always three decimals
    return datetime.datetime.strptime(insist(re.fullmatch(r"[12][0-9-]{9}T[0-9:]{8}\.[0-9]{3}Z", at), at), "%Y-%m-%dT%H:%M:%S.%fZ")
def day(at): return (moment(at) + datetime.timedelta(hours=7)).date()  # in Jakarta
def grouped(rows, key): return {of: list(some) for of, some in itertools.groupby(sorted(rows, key=key), key)}
P, L = 2 ** 255 - 19, 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
def plus(a, b):  # Ed25519 (RFC 8032), points as (X, Y, Z, T)
    s, t, u, v = (a[1] - a[0]) * (b[1] - b[0]), (a[1] + a[0]) * (b[1] + b[0]), 2 * a[3] * b[3] * D, 2 * a[2] * b[2]
    return (t - s) * (v - u) % P, (v + u) * (t + s) % P, (v - u) * (v + u) % P, (t - s) * (t + s) % P
def times(n, point): return plus(times(n >> 1, plus(point, point)), point if n & 1 else (0, 1, 1, 0)) if n else (0, 1, 1, 0)
def decode(raw):
    y, odd = int.from_bytes(raw, "little") % 2 ** 255, raw[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    x = x if x * x % P == square else x * pow(2, (P - 1) // 4, P) % P
    insist(len(raw) == 32 and y < P and x * x % P == square and not (x == 0 and odd))  # else no point of the curve
    return (x, y, 1, x * y % P) if x & 1 == odd else (P - x, y, 1, (P - x) * y % P)
def holds(public, row):
    key, sig, text = bytes.fromhex(public), bytes.fromhex(row["signature"]), canonical(row, "signature").encode("utf-8")
    k, s = hashlib.sha512(sig[:32] + key + text).digest(), int.from_bytes(sig[32:], "little")
    a = times(s, decode((4 * pow(5, -1, P) % P).to_bytes(32, "little")))
    b = plus(decode(sig[:32]), times(int.from_bytes(k, "little") % L, decode(key)))
    return [key.hex(), sig.hex(), len(sig)] == [public, row["signature"], 64] and s < L and all((a[i] * b[2] - b[i] * a[2]) % P == 0 for i in (0, 1))
def signed(public, row): return attempt(False, holds, public, row)
def counted(after, given):  # where one judge more was called: of these totals all, the one in the middle (or two), or whichever are as near to another as any
    given, gaps = sorted(given), insist(len(given) > 2, [high - low for low, high in zip(sorted(given), sorted(given)[1:])])
    return {"ALL": given, "MEDIAN": given[len(gaps) // 2:len(given) // 2 + 1], "TWO_CLOSEST": [each for i, each in enumerate(given) if min(gaps) in gaps[max(i - 1, 0):i + 1]]}[after]
def settled(after, given): return round(Fraction(sum(counted(after, given)), len(counted(after, given))))  # half to even
def apportion(seats, counts, minimum):  # largest remainder; whoever's share is below the minimum is lifted to it first
    least = max(m for m in range(min(minimum, seats) + 1) if sum(min(m, n) for n in counts.values()) <= seats)
    total, low = sum(counts.values()) or 1, {c: min(least, n) for c, n in counts.items() if n}
    lifted = {c: n for c, n in low.items() if seats * counts[c] < n * total}
    if lifted: return {**lifted, **apportion(seats - sum(lifted.values()), {c: n for c, n in counts.items() if c not in lifted}, least)}
    whole = {c: seats * n // total for c, n in counts.items()}
    first = sorted(counts, key=lambda c: (-(seats * counts[c] % total), c))[:seats - sum(whole.values())]
    return {c: whole[c] + (c in first) for c in counts}
def board(decision, head, rows, rungs, tier, bases):  # lines of one pool in ranking.jsonl from (proposal, (comes first, total), ladder)
    rows, rank = sorted(rows, key=lambda row: ([-value for value in (*row[1], *row[2])], row[0])), 0
    for i, (proposal, total, ladder) in enumerate(rows):
        alike = [rows[j][2] for j in (i - 1, i + 1) if 0 <= j < len(rows) and rows[j][1] == total]
        level = max((next((k for k, a in enumerate(ladder) if a != other[k]), len(rungs)) for other in alike), default=-1)
        rank = rank if i and rows[i - 1][1:] == (total, ladder) else i + 1
        last = [{"chosen": (within := rank <= head["places"]), "tier": tier}, *(change for change in decision["deviations"] if change["proposal"] == proposal and get(change, "chosen", bool) in (True, False))][-1]
        yield {**head, "decision": decision["decision"], "line": decision["line"], "proposal": proposal, "rank": rank, "total": str(total[1]), "within": within, "chosen": last["chosen"],
               "ladder": [str(value) for value in ladder], "tie": [*rungs, "people", ""][level], "tier": last["tier"] if last["chosen"] else "", **bases[proposal]}
def pools(decision): return [({key: pool[key] for key in pool if key != "candidates"}, pool["candidates"]) for pool in decision["pools"]]  # each with its rows
def listed(decision): return [(row["proposal"], pool["cluster"], row) for pool in decision["pools"] for row in pool["candidates"]]
def basis(sheets): return [{"evaluator": get(row, "evaluator"), "no": get(row, "no", int), "total": row["total"]} for row in sheets]
def today(row):  # rules that still named one desk, one panel, one nomination and two decisions of the panel, as rules are written today
    rule, none = row["nomination"], {"passingGrade": None, "priorMean": 0, "priorWeight": 0}
    def matter(name, shares, rule, hundredths, seats):
        pools = [{"pool": each["group"], "groups": [each["group"]], "seats": each["seats"][seats], "clusters": seats == "finalists", "minimum": each["seats"]["minimumPerCluster"]} for each in row["groups"]]
        return {"matter": name, "consents": 1, "honours": name == "AWARDS", "ladder": row["ladder"], "rule": rule, "multiplierHundredths": hundredths,
                "weights": [{"round": round, "percent": percent} for round, percent in shares.items()], "pools": pools}
    rounds = [{**none, "round": "desk", "agreed": True, "rubric": [], "passingGrade": row["desk"]["passingGrade"]}, {**none, "round": "panel", "agreed": False, "rubric": row["panel"]}]
    nomination, finalists = matter("NOMINATION", {"desk": 100}, rule["rule"], rule["multiplierHundredths"], "finalists"), matter("FINALISTS", {"desk": 100}, "SEATS", 100, "finalists")
    return {**row, "rounds": rounds, "matters": [nomination, finalists, matter("AWARDS", {"desk": row["deskWeight"], "panel": 100 - row["deskWeight"]}, "SEATS", 100, "winners")]}
class Export:
    def __init__(self, folder):
        self.folder, self.found, self.rows, self.seals = folder, {}, {file: [] for file in FILES}, {}
        self.links, self.held, self.lines, self.versions, self.late, self.afterLastRoot = {}, set(), {}, {}, [], 0
        self.linked, self.last, self.seq = True, FIRST, 0  # whether the link before could be read, its hash, its number
    def find(self, file, line, what, wrong=True): wrong and self.found.setdefault((file, line), what)
    def each(self, file, check):
        for n, row in enumerate(self.rows[file], 1): self.look(file, n, row, check)
    def look(self, file, n, row, check):  # check says what may be wrong with a row: whether it is
        for what, wrong in (attempt({ODD: True}, check, n, row) if row is not None else {}).items():
            self.find(file, n, what, wrong)
    def check(self, raw, key, root):
        manifest = parse(raw[:-1]) if raw.endswith(b"\n") and len(raw) <= LONGEST + 1 else None
        if manifest and type(manifest.get("format")) is int and manifest["format"] != FORMAT: raise Unknown(f"this is an export of format {manifest['format']}; this program reads format {FORMAT}")
        try:
            listed = {file: (get(seal, "lines", int) if "lines" in seal else None, get(seal, "sha256")) for file, seal in get(manifest, "files", dict).items()}
            public, roots, self.edition, self.at = (get(manifest, key) for key in ("publicKey", "roots", "edition", "at"))
            end = get(manifest["chain"], "head"), get(manifest["chain"], "seq", int), get(manifest, "format", int), moment(self.at)
        except Exception:
            return self.find("manifest.json", 1, "is longer than a line may be" if len(raw) > LONGEST + 1 else "is not a manifest in canonical form")
        self.find("manifest.json", 1, "is not signed by " + ("its own key" if key is None else "the key given"), not signed(public, manifest) or key not in (None, public))
        self.read(listed)
        self.find("chain.jsonl", self.seals.get("chain.jsonl", (0,))[0], "does not end where the manifest says", not self.linked or (self.last, self.seq) != end[:2])
        self.each("lines.jsonl", self.line)
        self.rooted(public, roots, root)
        for file, actions in CONTENTS.items():
            self.contents(file, actions.split())
        self.find("edition.jsonl", 0, "no line of the chain says what this edition's rules are", {line["action"] for _, line in self.lines.values()}.isdisjoint(CONTENTS["edition.jsonl"].split()))
        if {file for file, _ in self.found} <= {"manifest.json", "ranking.jsonl"}:
            self.find("edition.jsonl", 1, ODD, attempt(True, lambda: Competition(self).check()))
        for file in set(self.seals) - {file for file, _ in self.found}: self.find(file, 0, "is not the file that the manifest was signed for", listed[file] not in [self.seals[file], (None, self.seals[file][1])])
    def read(self, listed):
        for file in sorted({*FILES, *listed, *os.listdir(self.folder)} - {"manifest.json"}):
            known = file in listed and file in (*FILES, "judges.jsonl")
            self.find(file, 0, "does not belong to this export, or its manifest does not name it", not known)
            try:
                known and self.read_lines(file, regular(os.path.join(self.folder, file)))
            except OSError:
                self.find(file, 0, "is missing or cannot be read")
    def read_lines(self, file, lines):
        digest, n, rows = hashlib.sha256(), 0, self.rows.setdefault(file, [])
        while raw := lines.readline(LONGEST + 1):
            n += 1
            digest.update(raw)
            row = parse(raw[:-1]) if raw.endswith(b"\n") else None
            self.find(file, n, "is longer than a line may be" if len(raw) > LONGEST and not raw.endswith(b"\n") else "is not in canonical form", row is None)
            while raw and not raw.endswith(b"\n"):  # the rest of it passes by
                digest.update(raw := lines.readline(LONGEST))
            self.linked = self.linked and (row is not None or file != "chain.jsonl")
            rows.append(row) if file != "chain.jsonl" else self.look(file, n, row, self.link)  # the chain is long: it passes by
        self.seals[file] = (n, digest.hexdigest())
    def link(self, _, row):  # holds the hash of the link before it, and the next number; its hash and that of its line are kept
        before, self.linked = self.linked, False
        hash, prev, seq, line = get(row, "hash"), get(row, "prev"), get(row, "seq", int), get(row, "line")
        wrong = {"does not follow the line before it": before and (prev, seq) != (self.last, self.seq + 1),
                 "has not the hash it says": hash != sha(row, "hash"), "holds a line that was chained before": line in self.held}
        self.links[seq], self.last, self.seq, self.linked = (line, hash), hash, seq, True
        return self.held.add(line) or wrong
    def rooted(self, public, end, given):  # a root for each day (Jakarta) that was over when the export was taken, of the chain as it was then
        rows, hashes, days, lines = self.rows["roots.jsonl"], {0: FIRST}, {}, sorted((line["seq"], day(line["at"])) for _, line in self.lines.values())
        latest = [datetime.date.min, *itertools.accumulate((of for _, of in lines), max)]  # of the lines up to there
        taken = day([self.at, *(line["at"] for _, line in self.lines.values() if line["action"] == "log.exported")][-1])
        def root(n, row):
            head, prev, seq, own, before = get(row, "head"), get(row, "prev"), get(row, "seq", int), datetime.date.fromisoformat(get(row, "date")), days.get(n - 1)
            insist(str(own) == row["date"])
            hashes[n], days[n] = sha(row), (own, seq)
            follows = own == before[0] + ONE and seq >= before[1] if before else n > 1 or all(own == of for at, of in lines if at == 1)
            return {"does not follow the line before it": prev != hashes.get(n - 1, prev) or not follows,
                    "is not signed, or not for this chain": self.links.get(seq, ("", ""))[1] != head or not signed(public, row),
                    "is of a day that was not over": own >= taken or latest[bisect.bisect_right(lines, (seq, datetime.date.max))] > own}
        self.each("roots.jsonl", root)
        last = max((own for own, _ in days.values()), default=min([of for _, of in lines], default=taken) - ONE)
        self.find("roots.jsonl", len(rows), "does not end where the manifest says", hashes.get(len(rows)) != end)
        self.find("roots.jsonl", len(rows), "a root is missing for a day that was over", last < taken - ONE)
        self.find("roots.jsonl", 0, "the root given is not in this log", given and given not in rows)
        self.afterLastRoot, signed_on = self.seq - max((seq for _, seq in days.values()), default=0), {seq: own for own, seq in [*days.values()][::-1]}
        ends = sorted(signed_on)
        for id, (_, line) in self.lines.items():  # chained on a later day than their own: told, and no finding
            by, own = [str(signed_on[seq]) for seq in ends[bisect.bisect_left(ends, line["seq"]):][:1]], str(day(line["at"]))
            self.late += [(id, line["at"], *(by or [None]))] * (own < by[0] if by else bool(ends) and own <= str(signed_on[ends[-1]]))
    def line(self, n, row):  # what was done: the chain holds its hash at its place, it is of this edition, and in the chain's order
        subject, version, seq, last = get(row, "subject"), get(row, "version", int), get(row, "seq", int), self.versions.get(None, 0)
        insist(get(row, "id") == f"{subject}/{version}" and moment(get(row, "at")) and [get(row, "actor"), get(row, "action"), get(row, "contentSha256")])
        wrong = {"is of another edition": get(row, "edition") != self.edition, "is not what the chain holds at its place": self.links.get(seq, ("", ""))[0] != sha(row, "seq"),
                 "is not in the order of the chain": seq <= last or version <= self.versions.get(subject, 0), "is of a time after the manifest's": row["at"] > self.at}
        self.versions[None] = seq
        if not any(wrong.values()): self.lines[row["id"]], self.versions[subject] = (n, row), version
        return wrong
    def contents(self, file, actions):  # the records are the contents of the lines of these actions, one for one and in their order
        seen = {None: 0}  # and the number of the last
        def record(n, row):
            line = self.lines.get(get(row, "line"), (0, {}))[1]
            known = line.get("action") in actions and sha(row, "line") == line["contentSha256"]
            late = known and (row["line"] in seen or line["seq"] < seen[None])
            seen.update({row["line"]: line["seq"], None: line["seq"]} if known else {})
            return {"is not what the chain recorded": not known, "is not in the order of the chain": late}
        self.each(file, record)
        for id, (n, line) in self.lines.items():
            self.find("lines.jsonl", n, "what it recorded is not in " + file, line["action"] in actions and id not in seen)
class Competition:  # the rules that an honest edition keeps; each check says what may be wrong with a row: whether it is
    def __init__(self, export):
        self.export, self.rows, self.kept, self.laid = export, {file[:-6]: rows for file, rows in export.rows.items()}, {}, {}
        self.line, rules = {id: line for id, (_, line) in export.lines.items()}, self.rows["edition"][-1]
        self.rules = rules if "rounds" in rules else today(rules)
        insist(typed([self.rules["rounds"], self.rules["matters"]]) and all(each["passingGrade"] is None or get(each, "passingGrade", int) + 1 for each in self.rules["rounds"]))
        self.groups, self.rounds, self.matters = ({each[key]: each for each in self.rules[key + "s"]} for key in ("group", "round", "matter"))
        self.matters, self.ranks = {"ADMISSION": {"consents": 1, "weights": [], "board": "secretariat"}, **self.matters}, [name for name, each in self.matters.items() if each["weights"]]
        self.home = [*[name for name, each in self.rounds.items() if each.get("judges") in PLACED], *[name for name, each in self.rounds.items() if each["agreed"]], None][0]
        self.places = {(row.get("round", self.home), row["proposal"]): row["places"] for row in self.rows["assignments"]}  # home: of those that name no round
        self.agreed = {(row.get("round", self.home), row["proposal"]): row for row in self.rows["consolidations"]}
        self.entries, self.decided = grouped(self.rows["proposals"], lambda row: row["proposal"]), grouped(self.rows["decisions"], lambda row: (row["matter"], row["group"]))
        self.about, self.judged = grouped(self.line.values(), lambda line: line["subject"]), grouped([
            (one, all[0]) for all in self.decided.values() for one, _, _ in listed(all[0])], lambda pair: pair[0])
        whose = {self.line[row["line"]]["subject"]: (row["round"], row["proposal"], row["evaluator"]) for row in self.rows["sheets"]}
        events = [(self.line[row["line"]]["seq"], row["at"], *whose[self.line[row["line"]]["subject"]], row if "setAside" not in row else None) for row in self.rows["sheets"]]
        events += [(line["seq"], line["at"], *whose[line["subject"]], None) for line in self.line.values() if line["action"][-8:] == "reopened" and line["subject"] in whose]
        self.sealed = grouped(sorted(events, key=lambda event: event[0]), lambda event: event[2:4])
        self.first = {one: min(event[1] for event in all) for one, all in grouped([event for event in events if event[4] != "entrant"], lambda event: event[3]).items()}
        self.conflicts = dict(sorted([(line["actor"], line["at"]) for line in self.line.values() if line["action"].startswith("conflict.")] + [  # since when
            ((each["who"], one), get(row, "at")) for row in self.rows["decisions"] for each in row.get("recused", []) for one in each["of"]], key=lambda each: each[1], reverse=True))
    def last(self, round, proposal, at):  # what each judge had sealed last by then and not opened again or set aside, by their ids
        return [row for _, row in sorted({judge: row for _, when, _, _, judge, row in self.sealed.get((round, proposal), []) if when <= at}.items()) if row]
    def isin(self, proposal, at): return [True, *(  # nobody had closed it by then, or it had been taken back in
        line["action"] in BACK for line in self.about.get("proposal:" + proposal, []) if line["action"] in OUT + BACK and line["at"] < at)][-1]
    def team(self, at, rule, *parts):  # who was then on the boards of a round or matter; or whoever was ever their chair or deputy
        boards = rule.get("teams") or [rule["board"]] if "board" in rule or rule.get("teams") else ["evaluators", "panelists"]
        teams = [row["team"] for row in self.rows["edition"] if parts or row is self.rows["edition"][0] or self.line[row["line"]]["at"] <= at]
        return {who for team in teams[-1 if not parts else 0:] for board in boards if board in CHAIRS for who in ([team[CHAIRS[board] + part] for part in parts] if parts else team[board]) if who}
    def placed(self, round): return self.rounds[round].get("judges", "NAMED" if any(of == round for of, _ in self.places) else "") in PLACED
    def judging(self, round, proposal, at): return {place["evaluator"] for place in self.places.get((round, proposal), []) if place["since"] <= at <= (place["until"] or at)}
    def conflict(self, who, one, at="9"): return min(self.conflicts.get(of, "99") for of in (who, (who, one))) <= at  # known by then; or ever
    def presides(self, who, at, rule, proposals):  # the chair; whoever stands in where the chair is in conflict
        stands = self.rules.get("standIn") != "DEPUTY" and who in self.team(at, rule) and any(self.conflict(chair, one) for chair in self.team(at, rule, "Chair") for one in proposals)
        return stands or who in self.team(at, rule, "Chair", "Deputy")
    def edition(self, row):
        line, was, now, action = self.line[row["line"]], self.kept.get("edition"), {key: row[key] for key in RULES if key in row}, self.line[row["line"]]["action"][8:]
        rules, frozen, entered = row if "rounds" in row else today(row), self.kept.get("frozen"), min((each["at"] for each in self.rows["proposals"]), default=line["at"])
        if action == "revised" or not frozen and (action == "frozen" or was and line["at"] > entered):
            frozen = self.kept["frozen"] = now if action in ("frozen", "revised") else {key: was[key] for key in RULES if key in was}
        earlier, versions, self.kept["edition"] = (was or {}).get("earlier", []), row.get("earlier", []), row
        said = [[each["by"], each["until"], each["reason"].strip() != ""] for each in versions[len(earlier):]]
        sums = [[get(each, "weight", int) for each in one["rubric"]] for one in rules["groups"] + rules["rounds"]] + [[get(each, "percent", int) for each in one["weights"]] for one in rules["matters"]]
        return {"its rules are not those that were frozen": frozen not in (None, now),
                "replaces rules without saying by whom, when and why": versions[:len(earlier)] != earlier or said != [[line["actor"], line["at"], True]] * (action == "revised"),
                "its weights do not sum to 100": any(sum(each) != 100 or min(each) < 0 for each in sums if each),
                STRANGE: line["subject"] != "edition:" + row["edition"] or (action == "opened") == bool(was)}
    def proposal(self, row):
        proposal, known, line = row["proposal"], self.entries[row["proposal"]], self.line[row["line"]]
        clusters = {row["cluster"], row["agency"]["cluster"], self.kept.setdefault("cluster " + row["agency"]["id"], row["cluster"])}
        return {STRANGE: [line["subject"], line["actor"], line["at"]] != ["proposal:" + proposal, row["by"], row["at"]],
                "is not in the group or the cluster of its institution": row["pool"] not in self.groups or len(clusters) > 1,
                "its number is another's": self.kept.setdefault("number " + row["number"], proposal) != proposal or row["number"] != known[0]["number"],
                "is not the next version of it": get(row, "revisionNo", int) != known.index(row) + 1,
                "was submitted anew after it was judged": self.first.get(proposal, "9") < row["at"]}
    def assignment(self, row):
        round, proposal, places, line = row.get("round", self.home), row["proposal"], row["places"], self.line[row["line"]]
        before, held = self.kept.get((round, proposal), []), [place["evaluator"] for place in places if place["ended"] is None]
        facts, self.kept[round, proposal] = lambda place, ended: [place[key] for key in ("evaluator", "since", *["ended", "until"] * ended)], places
        follow = len(before) <= len(places) and all(facts(old, bool(old["ended"])) == facts(new, bool(old["ended"])) for old, new in zip(before, places))
        timely = all(bool(place["ended"]) == bool(place["until"]) and place["since"] <= (place["until"] or line["at"]) <= line["at"] for place in places)
        return {STRANGE: [line["subject"], line["version"]] != ["/".join(["assignment:" + proposal, *[round] * ("round" in row)]), get(row, "version", int)],
                "is of no round or no entry of this edition": proposal not in self.entries or round not in self.rounds,
                "gives somebody two places": len(held) != len(set(held)), "its places do not follow from those before": not follow or not timely,
                "gives a place to somebody who is not of the team": not {place["evaluator"] for place in places[len(before):]} <= self.team(line["at"], self.rounds[round])}
    def sheet(self, row):
        round, proposal, judge, at, line, rule = row["round"], row["proposal"], row["evaluator"], row["at"], self.line[row["line"]], self.rounds.get(row["round"])
        before, entered = self.kept.setdefault(("sheet", round, proposal, judge), []), [each for each in self.entries.get(proposal, []) if each["at"] <= at]
        if rule is None or not entered or "setAside" in row:
            return {"is of no round or no entry of this edition": rule is None or not entered, "is not the next version of its sheet": "setAside" in row and get(row, "no", int) != len(before)}
        opened = not before or any(each["action"][-8:] == "reopened" and before[-1] < each["seq"] < line["seq"] for each in self.about[line["subject"]])
        before.append(line["seq"])
        rubric, points = rule["rubric"] or self.groups[entered[-1]["pool"]]["rubric"], {each["criterion"]: figure(each["points"]) for each in row["lines"]}
        kind, total = rule.get("judges", "PUBLIC" if "needed" in rule else "ENTRANT" if judge == "entrant" else "TEAM"), sum(get(each, "weight", int) * points.get(each["criterion"], 0) for each in rubric)
        bench = self.judging(round, proposal, at) if self.placed(round) else {"entrant"} if kind == "ENTRANT" else self.team(at, rule)
        return {"is not the next version of its sheet": get(row, "no", int) != len(before) or not opened,
                "its criteria are not those of its round, each once": sorted(each["criterion"] for each in row["lines"]) != sorted(each["criterion"] for each in rubric),
                "gives points outside the scale": any(not 0 <= each <= 100 for each in points.values()),
                "its total does not follow from its points and the edition's weights": [row["rubric"], figure(row["total"])] != [sha(rubric), total],
                "does not rest on the text as it was submitted": row["revision"] != (entered[-1]["revision"] if kind != "PUBLIC" else ""),
                "is by somebody who had no place there": kind != "PUBLIC" and judge not in bench,
                "is of a time after the decision that rests on it": self.decided_before(round, proposal, at),
                "was sealed before its entry was admitted": kind in (*PLACED, "TEAM") and any(d["at"] > at for d in self.decided.get(("ADMISSION", entered[-1]["pool"]), [])[:1]),
                STRANGE: line["at"] != at or kind in (*PLACED, "TEAM") and line["actor"] != judge or not line["subject"].split(":", 1)[1].startswith(proposal)}
    def agreement(self, row):
        round, proposal, at, by, line, rule = row.get("round", self.home), row["proposal"], row["at"], row["by"], self.line[row["line"]], self.rounds[row.get("round", self.home)]
        judges, totals, score = {each["evaluator"] for each in row["basis"]}, sorted(figure(each["total"]) for each in row["basis"]), get(row, "score", int)
        low, high, grade, whole, third = totals[0], totals[-1], (rule["passingGrade"] or 0) * 100, set(by) == judges, "way" in row
        spoke = {each["actor"] for each in self.about[line["subject"]] if each["action"] == "consolidation.said" and each["at"] <= at}
        return {"was agreed already": self.kept.setdefault(("agreed", round, proposal), row["line"]) != row["line"],
                "does not rest on the last sealed sheets of its proposal": canonical(row["basis"]) != canonical(basis(self.last(round, proposal, at))),
                "is not what its rules count of one judge more": third and (row["way"] != rule.get("after", "TWO_CLOSEST") or score != settled(row["way"], totals)),
                "is no score of an entry in a round whose judges agree": not rule["agreed"] or not 0 <= score <= 10000 or proposal not in self.entries,
                "is of a time after the decision that rests on it": self.decided_before(round, proposal, at),
                "does not rest on a sheet of each of its judges": len(judges) < rule.get("each", 1) or self.placed(round) and judges != self.judging(round, proposal, at),
                "was agreed by people who are not its judges": bool(by) if third else not whole and not (len(by) == 1 and self.presides(by[0], at, rule, [proposal])),
                "was agreed without the discussion that the rules ask for": not third and whole and len(spoke) < 2 and (high - low > 100 * rule.get("discussOver", 100) or low < grade <= high),
                "lies outside what its judges gave without a reason of its own": "standIn" in self.rules and (low <= score <= high) == get(row, "outside", bool, False),
                STRANGE: line["subject"] != "/".join(["consolidation:" + proposal, *[round] * ("round" in row)]) or line["at"] < at or line["actor"] not in (by or [row["proposedBy"]])}
    def decision(self, d):
        name, group, at, consents, rows, line = d["matter"], d["group"], d["at"], d["consents"], listed(d), self.line[d["line"]]
        matter, history, by, ids, id = self.matters[name], self.decided[name, group], [each["by"] for each in consents], [one for one, _, _ in rows], "/".join([d["edition"], group, name])
        nth, ranks, members, recused = history.index(d), bool(get(d, "weights", dict, True)), self.team(at, matter), {(each["who"], of) for each in d.get("recused", []) for of in each["of"]}
        voices = [[each for each in consents if one not in each["except"]] for one in ids] if ranks else [consents]
        enough = len(set(by)) == len(by) and all(len(each) > matter["consents"] and (not ranks or any(get(one, "chair", bool) for one in each)) for each in voices)
        free = ranks and all(one in each["except"] or (each["by"], one) not in recused for each in consents for one in ids) and all(self.presides(each["by"], at, matter, ids) for each in consents if get(each, "chair", bool))
        given, times = {(each["actor"], each["at"]) for each in self.about[d["decision"]]}, [d.get("preparedAt", ""), *[each["at"] for each in consents]]
        departs = [each["reason"].strip() and each["proposal"] in ids and each["at"] <= at and ("cause" in each or each["by"] in members and (each["by"], each["proposal"]) not in recused) for each in d["deviations"]]
        wrong = {"was decided already, and does not say what it takes the place of": [get(d, "no", int, 1), d.get("revises", "")] != [nth + 1, (id + f"/{nth}" * (nth > 1)) * (nth > 0)] or at < history[max(nth - 1, 0)]["at"],
                 STRANGE: [line["subject"], line["actor"], line["at"]] != [d["decision"], by[-1], at] or "no" in d and d["decision"] != f"decision:{id}" + f"/{nth + 1}" * (nth > 0),
                 "was not consented to by a chair and as many more as the rules ask": not enough,
                 "was consented to by strangers or in conflict of interest": not (set(by) <= members and free) if ranks else matter.get("board") == "secretariat" and not set(by).isdisjoint(self.team(at, {}) | {row["by"] for row in self.rows["proposals"]}),
                 "has consents that were not given then": times != sorted(times) or not {(each["by"], each["at"]) for each in consents} <= given,
                 "was consented to by somebody who was not there": not set(by) <= {each["who"] for each in d.get("present", [{"who": who} for who in by]) if "abstainsSha256" not in each},
                 "departs from the ranks without a reason, on something else or by strangers": not all(departs)}
        return wrong | self.candidates(d, matter, rows, ids, nth, history[0]) if ranks else wrong
    def candidates(self, d, matter, rows, ids, nth, former):
        laid, pool, shares = d.get("preparedAt", d["at"]), self.pool(d), {each["round"]: each["percent"] for each in matter["weights"] if each["percent"] > 0}
        prior, awards = self.ranks[:self.ranks.index(d["matter"])][-1:], [row for _, _, row in rows] + d["deviations"]
        before = [each for of in prior for each in self.decided.get((of, d["group"]), []) if each["at"] <= laid][-1:]
        seats = [{head["cluster"]: head["seats"] for head, _ in pools(each) if head["cluster"]} for each in (d, *before)]
        stood = {one for one, _, _ in listed(former)} if nth else {one for one in ([one for each in before for one, _, row in listed(each) if get(row, "chosen", bool)] if prior else ids) if self.isin(one, laid)}
        clusters = set() if prior else {self.entries[one][-1]["cluster"] if pool["clusters"] else "" for one in self.standing(d, pool, [*shares][-1])}
        tiers, fits = {tier for each in pool["groups"] for tier in self.groups[each]["tiers"]} if matter["honours"] else {""}, lambda one, cluster: self.competes(one, pool, cluster)
        return {"was decided before the matter that it follows": bool(prior) and not before,
                "ranks what does not compete there": len(set(ids)) < len(ids) or not all(fits(one, cluster) for one, cluster, _ in rows),
                "does not rank those whom it should": set(ids) != stood or not clusters <= {head["cluster"] for head, _ in pools(d)},
                "has other seats than were shared before": pool["clusters"] and bool(seats[-1]) and seats[0] != seats[-1],
                "takes more than there are seats": matter["rule"] == "SEATS" and not 1 <= sum(get(row, "chosen", bool) for _, _, row in rows) <= sum(get(head, "seats", int) for head, _ in pools(d)),
                "gives an award that the rules do not know": any(row["tier"] not in (tiers if get(row, "chosen", bool) else {""}) for row in awards),
                "does not repeat the weights of the rules": canonical(d.get("weights", shares)) != canonical(shares) or get(d, "deskWeight", int, 0) not in (0, shares.get("desk")),
                "rests on fewer sheets than its judges gave": any(not self.conflict(who, one, d["at"]) for one, _, row in rows for who in self.missing(d, shares, ids, one, row))}
    def missing(self, d, shares, ids, one, row):  # judges whose sheets its total should rest on and does not
        for round, rule in ((round, self.rounds[round]) for round in shares if not self.rounds[round]["agreed"]):
            judges, team = lambda *some: {each["evaluator"] for of in some for each in self.last(round, of, d["at"])}, rule.get("judges", "PUBLIC" if "needed" in rule else "TEAM") == "TEAM"
            bench = self.judging(round, one, d["at"]) if self.placed(round) else judges(*ids) & self.team(d["at"], rule) if team else judges(one)
            yield from bench.difference(self.named(row, [*shares][-1]).get(round, judges(one))) if team or self.placed(round) or len(bench) >= rule.get("needed", 0) else ()
    def named(self, row, final):  # by round, whose sheets a row says that it rests on
        return {get(each, "round"): [get(of, "evaluator") for of in each["basis"]] for each in get(row, "earlier", list, [])} | {final: [each["evaluator"] for each in row.get("basis", [])]}
    def pool(self, d): return next(each for each in self.matters[d["matter"]]["pools"] if each["pool"] == d["group"])
    def decided_before(self, round, one, at): return any(d["at"] < at and round in [w["round"] for w in self.matters[d["matter"]]["weights"] if w["percent"] > 0] for _, d in self.judged.get(one, []))
    def competes(self, one, pool, cluster): return self.entries[one][-1]["pool"] in pool["groups"] and cluster == (self.entries[one][-1]["cluster"] if pool["clusters"] else "")
    def standing(self, d, pool, final): return [one for round, one in (self.agreed if self.rounds[final]["agreed"] else self.sealed) if round == final and self.isin(one, d["at"]) and self.entries[one][-1]["pool"] in pool["groups"]]
    def ranked(self, d):  # the rows that the decision should have, as the sheets, the agreed scores and the rules have it
        matter, at, pool, laid, weights = self.matters[d["matter"]], d["at"], self.pool(d), self.laid, [each for each in self.matters[d["matter"]]["weights"] if each["percent"] > 0]
        final, prior, counts = weights[-1]["round"], self.ranks[:self.ranks.index(d["matter"])], {head["cluster"]: len(rows) for head, rows in pools(d)}
        divides = not any(each["pool"] == d["group"] and each["clusters"] for name in prior for each in self.matters[name]["pools"])
        agrees, grade, replicated = self.rounds[final]["agreed"], self.rounds[weights[0]["round"]]["passingGrade"] or 0, matter.get("replicatedFirst", False)
        shares, candidates = apportion(min(pool["seats"], sum(counts.values())), counts, pool["minimum"]), [] if prior else self.standing(d, pool, final)
        for head, rows in pools(d):
            people = {key for key, each in self.rounds.items() if not each["agreed"] and each.get("judges") in (*PLACED, "TEAM")}  # rounds of which rows name the sheets
            named, says = {row["proposal"]: self.named(row, final) for row in rows}, {row["proposal"] for row in rows if "earlier" in row}
            def used(round, one): return [  # the sheets that the row names, of rounds of which it names none all that were sealed by then
                each for each in self.last(round, one, at) if each["evaluator"] in named.get(one, {}).get(round, [each["evaluator"]])]
            def result(round, one):
                rule, given = self.rounds[round], [figure(each["total"]) for each in used(round, one)]
                if rule["agreed"]: return Fraction(get(self.agreed[round, one], "score", int), 100)
                given, weight = (counted(rule.get("after", "TWO_CLOSEST"), given), 0) if rule.get("third") and (len(given) > rule["each"] if "after" in rule else len(given) == 3) else (given * (len(given) >= rule.get("needed", 0)), rule["priorWeight"])
                return Fraction(sum(given) + rule["priorMean"] * weight) / (100 * (len(given) + weight))
            def value(rung, one):  # of the sheets that its total rests on
                agency, resting = self.entries[one][-1]["agency"], self.last(final, one, self.agreed[final, one]["at"]) if agrees else used(final, one)
                points = [sum(figure(each["points"]) for each in row["lines"] if "criterion:" + each["criterion"] == rung) for row in resting]
                return Fraction(get(agency, "disadvantaged", bool) if rung == "disadvantaged" else not get(agency, "earlierAward", bool) if rung == "new_face" else sum(points) / Fraction(len(points) or 1))
            ids = {*named, *(one for one in candidates if self.competes(one, pool, head["cluster"]))}
            bases = {one: {"basis": [] if agrees and "weights" not in d else self.agreed[final, one]["basis"] if agrees else basis(used(final, one))} for one in ids}  # once none behind agreed scores
            for one in says: bases[one]["earlier"] = [{"round": each["round"], "basis": basis(used(each["round"], one))} for each in weights[:-1] if each["round"] in people]
            totals = {one: sum(result(each["round"], one) * Fraction(each["percent"], 100) for each in weights) for one in ids}
            seats = pool["seats"] if not pool["clusters"] else shares[head["cluster"]] if divides else head["seats"]
            places = {"SEATS": seats, "MULTIPLIER": -(-seats * matter["multiplierHundredths"] // 100), "PASSING_GRADE": sum(total >= grade for total in totals.values())}[matter["rule"]]
            laid.update({one: [value(rung, one) for rung in matter["ladder"]] for one in ids if not prior or one not in laid})  # as the first matter that ranks had it
            rows = [(one, (replicated and "replicated" in self.entries[one][-1] and totals[one] >= grade, totals[one]), laid[one]) for one in ids]
            yield from board(d, {**head, "seats": seats, "places": places}, rows, matter["ladder"], self.groups[pool["groups"][0]]["tiers"][0] if matter["honours"] else "", bases)
    def check(self):
        decided, ruled = [], []
        for file, look in zip(CONTENTS, (self.edition, self.proposal, self.assignment, self.sheet, self.agreement, self.decision)):
            self.export.each(file, lambda _, row: look(row))
        def rank(_, d):
            decided.extend({**head, **row, "decision": d["decision"], "line": d["line"]} for head, rows in pools(d) for row in rows if get(d, "weights", dict, True))
            return ruled.extend([*self.ranked(d)] if d.get("weights", True) else ()) or {}
        self.export.each("decisions.jsonl", rank)
        for expected, what in ((decided, "is not what was decided"), (ruled, "does not follow from the sheets, the agreed scores and the edition's rules")):
            rows, expected = [row and canonical(row) for row in self.rows["ranking"]], [canonical(row) for row in expected]
            if differs := [n for n in range(max(len(rows), len(expected))) if rows[n:n + 1] != expected[n:n + 1]]: self.export.find("ranking.jsonl", min(differs[0] + 1, len(rows)), what)
def main():
    options = argparse.ArgumentParser(description=__doc__)
    for option, metavar, text in (("folder", "DIR", "of the export"), ("--key", "FILE", "the public key, as published"), ("--root", "FILE", "a root that was published earlier")):
        options.add_argument(option, metavar=metavar, help=text)
    given = options.parse_args()
    try:
        raw, key, root = (regular(file).read(LONGEST + 2) if file else None for file in (given.folder + "/manifest.json", given.key, given.root))
        key, root = (text and re.sub(rb"\r?\n\Z", b"", text.removeprefix(b"\xef\xbb\xbf")) for text in (key, root))  # as editors of other systems write them
        known, export = parse(root) if root else None, Export(given.folder)
        if key is not None and not re.fullmatch(rb"[0-9a-f]{64}", key) or root is not None and [*(known or {})] != ["date", "head", "prev", "seq", "signature"]:
            raise Unknown("this is not a public key of 64 hexadecimal digits, or not a root in canonical form")
        export.check(raw, key and key.decode("ascii"), known)
    except (OSError, Unknown) as nothing:
        options.error(str(nothing))  # exit 2
    said = [f"{file}:{line}: {what}" if line else f"{file}: {what}" for (file, line), what in export.found.items()]
    said += [f"late, no finding: {id} of {at} was chained " + (f"by the root of {day}" if day else "after the last root") for id, at, day in export.late]
    said += ["The key is unconfirmed: compare the manifest's publicKey with the published one (--key)."] * (key is None)
    sys.stderr.writelines(f"{each}\n" for each in said)
    print(canonical({"holds": not export.found, "findings": len(export.found), "keyConfirmed": key is not None and ("manifest.json", 1) not in export.found,
                     "late": len(export.late), "afterLastRoot": export.afterLastRoot}))
    sys.exit(3 if export.found else 0)
if __name__ == "__main__": main()
