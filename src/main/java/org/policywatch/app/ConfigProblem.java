package org.policywatch.app;

import java.util.List;
import java.util.stream.Collectors;
import org.policywatch.config.Mistake;

/** The configuration file is not right; the message has a line for each mistake. */
public final class ConfigProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Mistake> mistakes;

  public ConfigProblem(List<Mistake> mistakes) {
    super(mistakes.stream().map(Mistake::toString).collect(Collectors.joining("\n")));
    this.mistakes = List.copyOf(mistakes);
  }

  public List<Mistake> mistakes() {
    return mistakes;
  }
}
