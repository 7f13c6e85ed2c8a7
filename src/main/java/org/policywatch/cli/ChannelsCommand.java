package org.policywatch.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.policywatch.alert.channel.ChannelOverview;
import org.policywatch.alert.channel.Recipients;
import org.policywatch.app.Library;
import org.policywatch.app.Workspace;
import org.policywatch.store.Delivery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The ways to people and how they fare. */
@Command(
    name = "channels",
    mixinStandardHelpOptions = true,
    description = "Lists where digests can go, what is missing, and the last delivery of each.",
    footer = {
      "",
      "Addresses and keys are never shown. Examples:",
      "  policywatch channels",
      "  policywatch channels test wecom:team",
      "  policywatch channels test mail:me@reader.example"
    })
final class ChannelsCommand implements Callable<Integer> {
  private static final int LATEST = 500;

  @Mixin private GlobalOptions global = new GlobalOptions();

  private final Screen screen;

  ChannelsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    Workspace workspace = global.workspace();
    List<Delivery> latest = latest(workspace);
    Table table = new Table("CHANNEL", "WHERE", "STATE", "LAST DELIVERY");
    for (ChannelOverview channel :
        ChannelOverview.of(workspace.settings().channels(), System.getenv(), workspace.data())) {
      table.row(
          channel.recipient(), channel.where(), channel.state(), last(channel.recipient(), latest));
    }
    table.print(screen.out(), screen.style());
    screen.out().flush();
    return 0;
  }

  private static List<Delivery> latest(Workspace workspace) {
    return Library.ask(workspace, List.of(), store -> store.outbox().latest(LATEST));
  }

  private static String last(String recipient, List<Delivery> latest) {
    @Nullable Delivery last =
        latest.stream()
            .filter(
                it ->
                    it.recipient().equals(recipient)
                        || recipient.endsWith("…")
                            && Recipients.kind(it.recipient()).equals(Recipients.kind(recipient)))
            .findFirst()
            .orElse(null);
    if (last == null) {
      return "never";
    }
    String state =
        switch (last.state()) {
          case SENT -> "sent";
          case PENDING, SENDING -> "waits";
          case FAILED -> "given up";
        };
    return Times.local(last.slot())
        + " "
        + state
        + (last.problem() == null ? "" : ": " + last.problem());
  }
}
