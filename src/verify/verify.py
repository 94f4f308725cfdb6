#!/usr/bin/env python3
"""Checks an export of a KIPP edition as src/docs/log-format.md has it, with Python's standard library alone.
Exit 0: it holds. 3: it does not; each line that is wrong is named on standard error. 2: there is nothing to check."""
import argparse, hashlib, json, os, re, sys
from fractions import Fraction

LOGGED = {  # file: the actions whose content its lines are; whether only the last one of each subject counts
    "edition.jsonl": ("edition.opened edition.amended edition.frozen", True),
    "proposals.jsonl": ("proposal.submitted", True),
    "assignments.jsonl": ("assignment.given assignment.recused assignment.replaced", True),
    "sheets.jsonl": ("sheet.sealed panel-sheet.sealed", False),
    "consolidations.jsonl": ("consolidation.agreed", False),
    "decisions.jsonl": ("nomination.decided finalists.decided plenary.decided", False)}
FILES = [*LOGGED, "ranking.jsonl", "chain.jsonl", "roots.jsonl"]

def canonical(value, without=None):
    value = {key: value[key] for key in value if key != without} if without else value
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
def sha(value, without=None):
    data = value if isinstance(value, bytes) else canonical(value, without).encode("utf-8")
    return hashlib.sha256(data).hexdigest()
def parse(raw):
    try:  # the object that these bytes are the canonical form of, else None
        value = json.loads(raw.decode("utf-8"), parse_float=int, parse_constant=int)  # "1.5" is no int: refused
        return value if isinstance(value, dict) and canonical(value).encode("utf-8") == raw else None
    except Exception:
        return None
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
    """Lines of one pool in ranking.jsonl from (proposal, total, ladder): by rank, then what people changed with a reason."""
    rows, rank = sorted(rows, key=lambda row: ([-value for value in (row[1], *row[2])], row[0])), 0
    for i, (proposal, total, ladder) in enumerate(rows):
        alike = [rows[j][2] for j in (i - 1, i + 1) if 0 <= j < len(rows) and rows[j][1] == total]
        level = max((next((k for k, a in enumerate(ladder) if a != other[k]), len(rungs)) for other in alike), default=-1)
        rank = rank if i and rows[i - 1][1:] == (total, ladder) else i + 1
        last = [{"chosen": rank <= head["places"], "tier": tier}, *(
            change for change in decision["deviations"] if change["proposal"] == proposal)][-1]
        yield {**head, "decision": decision["decision"], "proposal": proposal, "rank": rank, "total": str(total),
               "ladder": [str(value) for value in ladder], "tie": [*rungs, "people", ""][level], "chosen": last["chosen"],
               "within": rank <= head["places"], "tier": last["tier"] if last["chosen"] else "", "basis": bases.get(proposal, [])}

def pools(decision):  # what is said of each pool, and its rows
    return [({key: pool[key] for key in pool if key != "candidates"}, pool["candidates"]) for pool in decision["pools"]]

class Export:
    def __init__(self, folder):
        self.folder, self.found, self.raw, self.rows = folder, {}, {}, {}
    def find(self, file, line, what):
        self.found.setdefault((file, line), what)

    def each(self, file, check):
        for n, row in enumerate(self.rows[file], 1):
            try:  # a row that the check stumbles over is a finding, too
                row is None or check(n, row)
            except Exception:
                self.find(file, n, "does not say what such a line says")

    def check(self, raw, key, root):
        manifest = parse(raw[:-1]) if raw.endswith(b"\n") else None
        try:
            listed = {file: (seal.get("lines"), seal["sha256"]) for file, seal in manifest["files"].items()}
            public, self.edition, end = manifest["publicKey"], re.escape(manifest["edition"]), manifest["chain"]["head"]
        except Exception:
            return self.find("manifest.json", 1, "is not a manifest in canonical form")
        if not signed(public, manifest) or key not in (None, public):
            self.find("manifest.json", 1, "is not signed by " + ("its own key" if key is None else "the key given"))
        self.read(listed)
        self.linked("chain.jsonl", end, lambda e: (e["hash"], e["hash"] == sha(e, "hash")))
        heads = {str(e.get("seq")): e.get("hash") for e in self.rows["chain.jsonl"] if e}
        true = lambda root: heads.get(str(root["seq"])) == root["head"] and signed(public, root)
        self.linked("roots.jsonl", manifest.get("roots"), lambda root: (sha(root), true(root)))
        if root and root not in self.rows["roots.jsonl"]:
            self.find("roots.jsonl", 0, "the root given is not in this log")
        for file, (actions, only_last) in LOGGED.items():
            self.logged(file, actions, only_last)
        if {file for file, _ in self.found} <= {"manifest.json", "ranking.jsonl"}:
            self.each("edition.jsonl", lambda _, rules: self.ranking(rules))
        for file in set(self.raw) - {file for file, _ in self.found}:
            if listed[file][1] != sha(self.raw[file]) or listed[file][0] not in (None, len(self.rows[file])):
                self.find(file, 0, "is not the file that the manifest was signed for")

    def read(self, listed):
        for file in sorted({*FILES, *listed, *os.listdir(self.folder)} - {"manifest.json"}):
            try:
                if file in listed and file in (*FILES, "judges.jsonl"):
                    self.raw[file] = open(os.path.join(self.folder, file), "rb").read()
                else:
                    self.find(file, 0, "does not belong to this export, or its manifest does not name it")
            except OSError:
                self.find(file, 0, "is missing or cannot be read")
            *lines, rest = self.raw.get(file, b"").split(b"\n")
            self.rows[file] = [parse(line) for line in lines] + [None] * (rest != b"")
            for n in [n for n, row in enumerate(self.rows[file], 1) if row is None]:
                self.find(file, n, "is not in canonical form")

    def linked(self, file, end, own):
        """Each row holds the hash of the one before it, and the last one's is in the manifest; own(row): hash, all right."""
        hashes = {0: "0" * 64}
        def link(n, row):
            hashes[n], right = own(row)
            if row["prev"] != hashes.get(n - 1, row["prev"]):
                self.find(file, n, "does not follow the line before it")
            right or self.find(file, n, "has not the hash it says, or is not signed, or not for this chain")
        self.each(file, link)
        if hashes.get(len(self.rows[file])) != end:
            self.find(file, len(self.rows[file]), "does not end where the manifest says")

    def logged(self, file, actions, only_last):
        """The lines are the contents of the chain's entries of these actions, one for one and in their order."""
        ours = re.compile("[^:]*:" + self.edition + "(-[^-/]*)?(/.*)?", re.DOTALL)
        entries = {str(e["subject"]) if only_last else n: (n, e) for n, e in enumerate(self.rows["chain.jsonl"], 1)
                   if e and e.get("action") in actions.split() and ours.fullmatch(str(e.get("subject")))}
        recorded = {str(e.get("contentSha256")): (n, e) for n, e in sorted(entries.values())}
        left, seen = {*recorded}, []
        def look(n, row):
            content = row["content"] if file == "decisions.jsonl" else row
            asked = [change["reasonSha256"] for change in content["deviations"]] if content is not row else []
            if sha(content) not in left or asked != [sha(text.encode("utf-8")) for text in row.get("reasons", [])]:
                return self.find(file, n, "is not what the chain recorded")
            seen.append(sha(content))
            left.remove(seen[-1])
        self.each(file, look)
        for digest in left:
            self.find("chain.jsonl", recorded[digest][0], "what it recorded is not in " + file)
        if not left and len(seen) == len(self.rows[file]):
            self.compare(file, seen, [*recorded], "is not in the order of the chain")

    def compare(self, file, rows, expected, what):
        differs = [n for n, (a, b) in enumerate(zip([*rows, None], [*expected, None]), 1) if a != b]
        if differs or len(rows) != len(expected):
            self.find(file, min(differs[0], len(rows)), what)

    def ranking(self, rules):
        """The totals follow from the points, the agreements rest on the sheets, and the ranks follow from both."""
        groups = {group["group"]: group for group in rules["groups"]}
        entered = {row["proposal"]: row for row in self.rows["proposals.jsonl"]}
        agreed = {row["proposal"]: row for row in self.rows["consolidations.jsonl"]}
        decisions = [row["content"] for row in self.rows["decisions.jsonl"]]
        closed = {e["subject"]: e["at"] for e in reversed(self.rows["chain.jsonl"]) if e["action"] == "proposal.closed"}
        sheets = {}
        for row in self.rows["sheets.jsonl"]:
            sheets.setdefault((row["round"], row["proposal"]), []).append(row)
        def last(round, proposal, at):  # what each judge had sealed last, in the order of their ids
            by = {row["evaluator"]: row for row in sheets.get((round, proposal), []) if row["at"] <= at}
            return [by[judge] for judge in sorted(by)]
        basis = lambda rows: [{field: row[field] for field in ("evaluator", "no", "total")} for row in rows]
        def value(rung, proposal):
            agency = entered[proposal]["agency"]
            if rung in ("new_face", "disadvantaged"):
                return Fraction(agency["disadvantaged"] if rung == "disadvantaged" else not agency["earlierAward"])
            points = [sum(line["points"] for line in row["lines"] if "criterion:" + line["criterion"] == rung)
                      for row in last("desk", proposal, agreed[proposal]["at"])]
            return Fraction(sum(points), len(points) or 1)
        def lines(d):
            seats, awards, nomination = groups[d["group"]]["seats"], d["matter"] == "AWARDS", d["matter"] == "NOMINATION"
            counts = {head["cluster"]: len(rows) for head, rows in pools(d)}
            shares = apportion(min(seats["finalists"], sum(counts.values())), counts, seats["minimumPerCluster"])
            for head, rows in pools(d):
                heard = {row["proposal"]: [b["evaluator"] for b in row.get("basis", [])] for row in rows}
                pool = d["group"], head["cluster"], True  # whoever was left out of it shows as a line too many
                ids = {*heard, *(i for i in agreed if nomination and pool == (
                    entered[i]["pool"], entered[i]["cluster"], closed.get("proposal:" + i, d["at"]) >= d["at"]))}
                bases = {i: basis(s for s in last("panel", i, d["at"]) if s["evaluator"] in heard[i]) for i in ids if awards}
                share, desk = Fraction(rules["deskWeight"], 100), {i: Fraction(agreed[i]["score"], 100) for i in ids}
                totals = {i: desk[i] * share + (1 - share) * Fraction(sum(b["total"] for b in bases[i]), 100 * len(bases[i]))
                          for i in ids} if awards else desk
                places = {"MULTIPLIER": -(-shares[head["cluster"]] * rules["nomination"]["multiplierHundredths"] // 100),
                          "PASSING_GRADE": sum(total >= (rules["desk"]["passingGrade"] or 0) for total in totals.values())}
                new = (shares[head["cluster"]], places[rules["nomination"]["rule"]]) if nomination else [
                    seats["winners"] if awards else head["seats"]] * 2
                head = {**head, "seats": new[0], "places": new[1]}
                rows = [(i, totals[i], [value(rung, i) for rung in rules["ladder"]]) for i in ids]
                yield from board(d, head, rows, rules["ladder"], groups[d["group"]]["tiers"][0] if awards else "", bases)
        for n, row in enumerate(self.rows["sheets.jsonl"], 1):
            rubric = groups[entered[row["proposal"]]["pool"]]["rubric"] if row["round"] == "desk" else rules["panel"]
            points = {line["criterion"]: line["points"] for line in row["lines"]}
            if (row["rubric"], row["total"]) != (sha(rubric), sum(i["weight"] * points.get(i["criterion"], 0) for i in rubric)):
                self.find("sheets.jsonl", n, "its total does not follow from its points and the edition's weights")
        for n, row in enumerate(self.rows["consolidations.jsonl"], 1):
            if row["basis"] != basis(last("desk", row["proposal"], row["at"])):
                self.find("consolidations.jsonl", n, "does not rest on the last sealed sheets of its proposal")
        found = self.rows["ranking.jsonl"]
        decided = [{"decision": d["decision"], **head, **row} for d in decisions for head, rows in pools(d) for row in rows]
        self.compare("ranking.jsonl", found, decided, "is not what was decided")
        self.compare("ranking.jsonl", found, [line for d in decisions for line in lines(d)],
                     "does not follow from the sheets, the agreed scores and the edition's rules")

def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", metavar="DIR")
    for option, text in (("--key", "the public key, as published"), ("--root", "a root that was published earlier")):
        options.add_argument(option, metavar="FILE", help=text)
    given = options.parse_args()
    try:
        raw, key, root = (open(f, "rb").read() if f else None for f in (given.folder + "/manifest.json", given.key, given.root))
    except OSError as unreadable:
        options.error(str(unreadable))  # exit 2
    known, fields = parse(root.removesuffix(b"\n")) if root else None, ["date", "head", "prev", "seq", "signature"]
    if key is not None and not re.fullmatch(rb"[0-9a-f]{64}\n?", key) or root is not None and [*(known or {})] != fields:
        options.error("this is not a public key of 64 hexadecimal digits, or not a root in canonical form")
    export = Export(given.folder)
    export.check(raw, key and key.decode("ascii").strip(), known)
    said = [f"{file}:{line}: {what}" if line else f"{file}: {what}" for (file, line), what in export.found.items()]
    hint = ["The key is unconfirmed: compare the manifest's publicKey with the published one (--key)."] * (key is None)
    print(*said, *hint, sep="\n", end="\n" * bool(said or hint), file=sys.stderr)
    sure = key is not None and ("manifest.json", 1) not in export.found
    print(canonical({"holds": not export.found, "findings": len(export.found), "keyConfirmed": sure}))
    sys.exit(3 if export.found else 0)

if __name__ == "__main__":
    main()
