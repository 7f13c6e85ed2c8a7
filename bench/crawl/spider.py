"""The peer: Scrapy, as fast as it goes within robots.txt; title, date, text and links of each page."""
import json, sys, time

import scrapy
from scrapy.crawler import CrawlerProcess

PORT = sys.argv[1]
HOSTS = [f"127.0.1.{i}" for i in range(1, 21)]
done = {"pages": 0, "articles": 0}


class Site(scrapy.Spider):
    name = "site"
    allowed_domains = HOSTS
    start_urls = [f"http://{host}:{PORT}/index.html" for host in HOSTS]

    def parse(self, response):
        done["pages"] += 1
        text = "".join(part.strip() for part in response.css("div.content p::text").getall())
        done["articles"] += 1 if text else 0
        yield {"url": response.url, "title": response.css("h1::text").get(), "date": response.css("span.date::text").get(), "text": text}
        for link in response.css("a::attr(href)").getall():
            if not link.startswith("mailto:"):
                yield response.follow(link)


begin = time.time()
process = CrawlerProcess({
    "CONCURRENT_REQUESTS": 64, "CONCURRENT_REQUESTS_PER_DOMAIN": 16, "ROBOTSTXT_OBEY": True,
    "DOWNLOAD_DELAY": 0, "LOG_ENABLED": False, "TELNETCONSOLE_ENABLED": False, "COOKIES_ENABLED": False,
    "USER_AGENT": "benchbot/1.0", "REQUEST_FINGERPRINTER_IMPLEMENTATION": "2.7"})
process.crawl(Site)
process.start()
print(json.dumps({**done, "seconds": round(time.time() - begin, 3)}))
