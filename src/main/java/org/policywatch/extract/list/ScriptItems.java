package org.policywatch.extract.list;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.policywatch.extract.page.PageDom;
import org.policywatch.model.PageLinks.ListItem;

/** Lists that a script of the page begins with: {@code var page = {"rows": […]}}. */
final class ScriptItems implements ItemSource {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern ASSIGNED = Pattern.compile("=\\s{0,4}(?=[\\[{])");
  private static final int LONGEST = 1_000_000;

  /** Only so many values are read of one page. */
  private static final int MOST_VALUES = 20;

  /** Fewer are a banner or what to read next. */
  private static final int FEWEST = 3;

  @Override
  public Entries entries(PageDom page) {
    return Entries.of(items(page));
  }

  private static List<ListItem> items(PageDom page) {
    List<ListItem> best = List.of();
    int values = 0;
    for (String script : page.scripts()) {
      if (script.length() > LONGEST || !script.contains("\"title\"")) {
        continue;
      }
      Matcher assigned = ASSIGNED.matcher(script);
      while (values < MOST_VALUES && assigned.find()) {
        values++;
        List<ListItem> items = JsonItems.longest(page, value(script.substring(assigned.end())));
        best = items.size() > best.size() ? items : best;
      }
    }
    return best.size() < FEWEST ? List.of() : best;
  }

  /** The JSON that the text begins with, whatever follows it; nothing where it is none. */
  private static JsonNode value(String text) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonNode node = MAPPER.readTree(parser);
      return node == null ? MAPPER.missingNode() : node;
    } catch (IOException e) {
      return MAPPER.missingNode();
    }
  }
}
