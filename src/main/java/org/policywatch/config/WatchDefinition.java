package org.policywatch.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.ChannelSettings;
import org.policywatch.alert.match.Watch;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A watch as text: an entry of {@code watches} in sources.yml, in JSON, which is YAML too.
 *
 * @param watch what it says; null when it has no id or no query
 * @param mistakes in words; empty when it is right
 */
public record WatchDefinition(@Nullable Watch watch, List<String> mistakes) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public WatchDefinition {
    mistakes = List.copyOf(mistakes);
  }

  /** From keys of an entry to the text; values are texts, numbers, booleans and lists of them. */
  public static String write(Map<String, Object> keys) {
    try {
      return MAPPER.writeValueAsString(keys);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a watch could not be written: " + e.getMessage(), e);
    }
  }

  /**
   * From the text to the watch.
   *
   * @param channels that it may name
   */
  public static WatchDefinition read(String text, List<ChannelSettings> channels) {
    Mistakes mistakes = new Mistakes("watch");
    Optional<Node> node = ConfigFile.compose("watch", text, mistakes);
    @Nullable Watch watch =
        node.map(it -> new WatchReader(mistakes, channels).read("watch", it)).orElse(null);
    return new WatchDefinition(watch, mistakes.inOrder().stream().map(Mistake::message).toList());
  }
}
