import csv, io, urllib.request, zipfile

url = "{archive}"
archive = zipfile.ZipFile(io.BytesIO(urllib.request.urlopen(url).read()))

def table(name):
    with archive.open(name + ".csv") as file:
        return list(csv.DictReader(io.TextIOWrapper(file, encoding="utf-8", newline="")))

met = set()
for relation in table("relations"):
    if relation["type"] != "contrary" and int(relation["strength"]) >= 3:
        met.update([relation["item_a"], relation["item_b"]])

for plan in table("plans"):
    items = [item["id"] for item in table("items") if item["plan"] == plan["id"]]
    print(f"{plan['id']}: {len(met.intersection(items))} of {len(items)} items")
