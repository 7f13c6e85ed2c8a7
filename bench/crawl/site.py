#!/usr/bin/env python3
"""Twenty hosts with 250 pages each (25 for each of LISTS), the same every time: site.py FOLDER PORT SOURCES.YML"""
import datetime, os, random, sys

folder, port, config = sys.argv[1], sys.argv[2], sys.argv[3]
HOSTS, LISTS, PER_LIST = 20, int(os.environ.get("LISTS", 10)), 24
WORDS = """统筹 推进 数字 经济 产业 园区 建设 培育 骨干 企业 加快 区块链 应用 示范 完善 公共 服务 平台 数据 要素
市场 支持 科技 创新 人才 引进 资金 保障 绿色 低碳 制造业 升级 金融 监管 乡村 振兴 基础 设施 城市 更新 教育
医疗 养老 就业 交通 能源 生态 环境 安全 生产 标准 体系 评估 考核 试点 任务 措施 落实 责任 部门 协同""".split()


def sentence(r, parts):
    return "，".join("".join(r.choices(WORDS, k=r.randint(4, 8))) for _ in range(parts)) + "。"


def frame(r, title, body, meta=""):
    rules = "".join(f".c{i}{{margin:{i}px;color:#{r.randrange(1 << 24):06x}}}" for i in range(20))
    script = "".join(f'_q.push(["{r.randrange(1 << 30):x}",{r.random():.6f}]);' for _ in range(30))
    nav = "".join(f'<li><a href="{list_path(i)}">{WORDS[i]}</a></li>' for i in range(1, min(LISTS, 10) + 1))
    aside = "".join(f'<div class="c{i}"><h4>{r.choice(WORDS)}专栏</h4><p>{sentence(r, 2)}</p></div>' for i in range(6))
    return f"""<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{title}_某市人民政府</title>{meta}
<style>{rules}</style><script>var _q=[];{script}</script></head><body>
<div class="top"><a href="/index.html">首页</a><ul>{nav}</ul></div><div class="main">{body}</div><div class="side">{aside}</div>
<div class="foot">主办：某市人民政府办公室 <a href="/private/admin.html">管理</a> <a href="mailto:a@b.invalid">联系我们</a></div>
</body></html>"""


def list_path(number):
    return "/index.html" if number == 1 else f"/list_{number}.html"


total = pages = 0
for host in range(1, HOSTS + 1):
    r = random.Random(host)
    root = f"{folder}/127.0.1.{host}"
    os.makedirs(root + "/art", exist_ok=True)
    os.makedirs(root + "/private", exist_ok=True)
    arts = []
    for i in range(1, LISTS * PER_LIST + 1):
        day = datetime.date(2025, 1, 1) + datetime.timedelta(days=r.randrange(600))
        arts.append((f"/art/{day:%Y%m}/t{day:%Y%m%d}_{i}.html", f"关于印发{''.join(r.choices(WORDS, k=3))}行动计划的通知（{host}-{i}）", day))

    def write(path, text):
        global total, pages
        data = text.encode()
        os.makedirs(os.path.dirname(root + path), exist_ok=True)
        with open(root + path, "wb") as out:
            out.write(data)
        total += len(data)
        pages += 1

    for i, (path, title, day) in enumerate(arts):
        text = "".join(f"<p>　　{sentence(r, r.randint(3, 5))}{sentence(r, 3)}</p>\n" for _ in range(34))
        aim = f"<p>　　到{2026 + i % 5}年底，建成{1 + i % 9}个产业园区，培育骨干企业{10 + i % 90}家。</p>"
        more = "".join(f'<li><a href="{arts[(i + k) % len(arts)][0]}">{arts[(i + k) % len(arts)][1]}</a></li>' for k in (1, 2, 3))
        write(path, frame(r, title, f'<h1>{title}</h1><div class="info"><span class="date">发布时间：{day}</span> 来源：某市人民政府</div><div class="content">{aim}{text}</div><ul class="more">{more}</ul>', f'<meta name="PubDate" content="{day}">'))
    for number in range(1, LISTS + 1):
        part = arts[(number - 1) * PER_LIST:number * PER_LIST]
        items = "".join(f'<li><a href="{p}" title="{t}">{t}</a><span>{d}</span></li>\n' for p, t, d in part)
        after = f'<a href="{list_path(number + 1)}">下一页</a>' if number < LISTS else ""
        write(list_path(number), frame(r, f"政策文件第{number}页", f'<ul class="list">{items}</ul><div class="pages">{after}</div>'))
    with open(root + "/private/admin.html", "w") as out:
        out.write("no")
    with open(root + "/robots.txt", "w") as out:
        out.write("User-agent: *\nDisallow: /private/\n")

with open(config, "w") as out:
    out.write("crawler: {contact: 'mailto:bench@bench.example', user_agent: benchbot/1.0, delay: 0s, private_addresses: allow}\n")
    out.write("topics: {blockchain: {any: [区块链]}}\nsources:\n")
    for host in range(1, HOSTS + 1):
        out.write(f"  - {{id: h{host}, name: 某市{host}, pages: {LISTS}, link: '/art/', list: 'http://127.0.1.{host}:{port}/index.html'}}\n")
print(f"{pages} pages, {total / pages:.0f} bytes each on average")
