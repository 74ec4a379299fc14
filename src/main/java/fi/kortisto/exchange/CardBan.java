package fi.kortisto.exchange;

import fi.kortisto.model.Ban;
import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import fi.kortisto.model.FieldRole;
import fi.kortisto.model.IncomingValue;
import fi.kortisto.model.NewBan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ban as a vCard carries it: {@code X-KORTISTO-BAN;X-FROM=2026-03-05:direct-marketing post}, how
 * it was received on the lines below. One that was withdrawn says when.
 */
final class CardBan {

  private static final String NAME = "X-KORTISTO-BAN";
  private static final Pattern PARAMETER = Pattern.compile(";(X-FROM|X-UNTIL|X-WITHDRAWN)=([^;]+)");
  private static final Pattern CONTENT =
      Pattern.compile("([a-z-]+) ([a-z-]+)(?:\\n(.*))?", Pattern.DOTALL);

  private CardBan() {}

  static IncomingValue write(Ban ban) {
    String withdrawn = ban.withdrawn().map(at -> ";X-WITHDRAWN=" + at).orElse("");
    return write(
        new NewBan(ban.purpose(), ban.channel(), ban.from(), ban.until(), ban.received()),
        withdrawn);
  }

  static IncomingValue write(NewBan ban) {
    return write(ban, "");
  }

  private static IncomingValue write(NewBan ban, String withdrawn) {
    String until = ban.until().map(day -> ";X-UNTIL=" + day).orElse("");
    String received = ban.received().isBlank() ? "" : "\n" + PlainText.of(ban.received());
    return new IncomingValue(
        FieldRole.OTHER,
        NAME + ";X-FROM=" + ban.from() + until + withdrawn,
        ban.purpose().code() + " " + ban.channel().code() + received);
  }

  static boolean isBan(IncomingValue value) {
    return value.role() == FieldRole.OTHER
        && (value.label().equals(NAME) || value.label().startsWith(NAME + ";"));
  }

  /** The ban; empty when it was withdrawn, or is none that we know and so remains a mere value. */
  static Optional<NewBan> read(IncomingValue value) {
    Matcher content = CONTENT.matcher(value.value());
    Optional<LocalDate> from = day(value.label(), "X-FROM");
    if (!isBan(value) || !content.matches() || from.isEmpty() || isWithdrawn(value)) {
      return Optional.empty();
    }
    Optional<BanPurpose> purpose =
        Arrays.stream(BanPurpose.values())
            .filter(known -> known.code().equals(content.group(1)))
            .findFirst();
    Optional<BanChannel> channel =
        Arrays.stream(BanChannel.values())
            .filter(known -> known.code().equals(content.group(2)))
            .findFirst();
    String received = Optional.ofNullable(content.group(3)).orElse("");
    return purpose.flatMap(
        known ->
            channel.map(
                road ->
                    new NewBan(known, road, from.get(), day(value.label(), "X-UNTIL"), received)));
  }

  static boolean isWithdrawn(IncomingValue value) {
    return value.label().contains(";X-WITHDRAWN=");
  }

  private static Optional<LocalDate> day(String label, String parameter) {
    Matcher matcher = PARAMETER.matcher(label);
    while (matcher.find()) {
      if (matcher.group(1).equals(parameter)) {
        try {
          return Optional.of(LocalDate.parse(matcher.group(2)));
        } catch (DateTimeParseException notADay) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
