#!/usr/bin/env bash
# What it costs to take a national register in: 50,000 made records of 1.7 kB into an empty store, then the same once more.
#
#   bash src/bench/imports.sh [RECORDS]
#
# Needs target/kipp.jar. Prints each run's summary to standard output.
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/jdk.sh

jar=$PWD/target/kipp.jar
[ -e "$jar" ] || { echo "imports: no target/kipp.jar; build it first" >&2; exit 2; }
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
python3 - "${1:-50000}" "$work/iga.csv" <<'P'
import csv, random, sys
random.seed(5)
places = [r["name"] for r in csv.DictReader(open("src/main/resources/institutions/regencies.csv", encoding="utf-8"))]
words = ("layanan warga terpadu daring jemput bola akta kelahiran kartu keluarga puskesmas ibu hamil stunting gizi posyandu sekolah anak petani "
         "nelayan irigasi sawah pupuk pasar koperasi usaha izin cepat antrean rumah sakit obat lansia difabel perempuan desa kelurahan sampah kompos "
         "energi air bersih sanitasi pajak digital peta data terbuka pengaduan respons bencana banjir pemuda budaya wisata literasi pulau").split()
some = lambda k: " ".join(random.choice(words) for _ in range(k))
with open(sys.argv[2], "w", newline="", encoding="utf-8") as f:
    out = csv.writer(f)
    out.writerow("id,nama,pemda,opd,tahapan,jenis,urusan_pemerintahan,rancang_bangun,tujuan,manfaat,hasil,waktu_penerapan".split(","))
    for i in range(int(sys.argv[1])):
        owner = "Kabupaten Entah" if i % 97 == 0 else "Pemerintah " + random.choice(places)
        out.writerow([i, some(5).title(), owner, "Dinas", "Penerapan", "Digital", "Kesehatan", some(120), some(30), some(30), some(40),
                      "%d-03-01" % random.randint(2019, 2024)])
P
cd "$work"
for run in first again; do "$jdk/bin/java" -Xmx1g -jar "$jar" import --source iga --file iga.csv --out report.csv 2>/dev/null; done
