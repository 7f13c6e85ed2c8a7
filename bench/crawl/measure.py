"""Runs the contestants and prints what each took: measure.py RUNS PORT WORK HOME JAVA OPTIONS"""
import json, os, re, shutil, statistics, subprocess, sys, time

runs, port, work, home, java, options = int(sys.argv[1]), *sys.argv[2:7]
here = os.path.dirname(os.path.abspath(__file__))
data = work + "/data"
libraries = os.path.join(home, "target", "lib", "*")
os.environ["POLICYWATCH_JAVA_OPTS"] = options


def run(command):
    begin = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    out = process.stdout.read().decode()
    _, _, used = os.wait4(process.pid, 0)
    said = json.loads(out.strip().splitlines()[-1])
    return said, {"wall": time.time() - begin, "cpu": used.ru_utime + used.ru_stime, "mb": used.ru_maxrss / 1024}


def requests():
    with open(work + "/access.log") as log:
        lines = log.readlines()
    open(work + "/access.log", "w").close()
    return lines


def policywatch():
    return [home + "/policywatch", "crawl", "--json", "--config", work + "/sources.yml", "--data", data]


def first():
    shutil.rmtree(data, ignore_errors=True)
    said, used = run(policywatch())
    assert said["failed"] == 0, said
    return said["documents_new"] + said["duplicates"], used


def second():
    requests()
    said, used = run(policywatch())
    lines = requests()
    used["pages"] = sum(1 for line in lines if "/art/" in line)
    used["requests"] = len(lines)
    return said["documents_new"], used


def news():
    """Announces a page in a hundred anew, at the head of the lists; gives their number."""
    made = 0
    for host in range(1, 21):
        root = "%s/site/127.0.1.%d" % (work, host)
        month = sorted(os.listdir(root + "/art"))[0]
        page = open("%s/art/%s/%s" % (root, month, sorted(os.listdir(root + "/art/" + month))[0])).read()
        items = ""
        for i in range(2 + host % 2):
            title = "关于第%d号新政策的通知（%d）" % (i, host)
            path = "/art/202611/t20261101_%d.html" % (900 + i)
            os.makedirs(root + "/art/202611", exist_ok=True)
            with open(root + path, "w") as out:
                out.write(re.sub("<title>[^<]*|<h1>[^<]*", lambda m: m[0][: m[0].index(">") + 1] + title, page).replace("统筹", title))
            items += '<li><a href="%s">%s</a><span>2026-11-01</span></li>\n' % (path, title)
            made += 1
        index = open(root + "/index.html").read()
        with open(root + "/index.html", "w") as out:
            out.write(index.replace('<ul class="list">', '<ul class="list">' + items, 1))
    return made


def scrapy():
    said, used = run(["/usr/bin/python3", here + "/spider.py", port])
    return said["articles"], used


def loop():
    said, used = run([java, "-XX:+UseSerialGC", "-Xmx512m", "-cp", work + "/classes:" + work + "/quiet:" + libraries, "Loop", port])
    return said["articles"], used


rows = {}
contestants = {"policywatch": first} if os.environ.get("ALONE") else {"policywatch": first, "scrapy": scrapy, "bare loop": loop}
for name, what in contestants.items():
    taken = [what() for _ in range(runs)]
    speeds = [articles / used["wall"] for articles, used in taken]
    rows[name] = statistics.median(speeds)
    print("%-12s %6.0f articles/s  %5.1f s  %5.1f CPU s  %4.0f MB  (%d articles)" % (
        name, rows[name], statistics.median(u["wall"] for _, u in taken), statistics.median(u["cpu"] for _, u in taken),
        max(u["mb"] for _, u in taken), taken[-1][0]), flush=True)
_, again = second()
print("the night after: %.1f s, %d requests, %d of them for pages (%.2f %%)" % (
    again["wall"], again["requests"], again["pages"], 100 * again["requests"] / (taken[0][0] * 25 / 24)))
fresh = news()
found, again = second()
print("the night with %d new pages: %.1f s, %d found, %d requests, %d of them for pages" % (
    fresh, again["wall"], found, again["requests"], again["pages"]))
if len(rows) > 1:
    print("policywatch / scrapy    %.2f" % (rows["policywatch"] / rows["scrapy"]))
    print("policywatch / bare loop %.2f" % (rows["policywatch"] / rows["bare loop"]))
