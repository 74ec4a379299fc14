package fi.kortisto.service;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The law once more, slowly and from its text, to judge the program by. It shares no code with the
 * rule that the program asks.
 */
final class LawRestated {

  /** A ban, a consent, a taking back or an exception: for what, by which channel, from when on. */
  record Said(
      String purpose, String channel, LocalDate day, Optional<LocalDate> until, boolean given) {}

  /** Of whom it is asked. */
  record Person(
      boolean restricted,
      boolean protectedAddress,
      boolean customer,
      List<Said> bans,
      List<Said> consents,
      List<Said> exceptions) {}

  private static final List<String> CHANNELS =
      List.of("post", "phone", "sms", "email", "automated-call");

  private final Person person;
  private final LocalDate today;
  private final boolean publicationMayBeForbidden;

  /**
   * @param publicationMayBeForbidden whether the notice says so; otherwise publishing needs consent
   */
  LawRestated(Person person, LocalDate today, boolean publicationMayBeForbidden) {
    this.person = person;
    this.today = today;
    this.publicationMayBeForbidden = publicationMayBeForbidden;
  }

  boolean allows(BanPurpose purpose, BanChannel channel, boolean similarProducts) {
    String use = purpose.code();
    boolean reaches =
        List.of(
                "direct-advertising",
                "distance-selling",
                "direct-marketing",
                "market-research",
                "opinion-poll")
            .contains(use);
    if (!reaches || channel != BanChannel.ANY) {
      return allowsBy(use, channel.code(), similarProducts);
    }
    for (String one : CHANNELS) {
      if (!allowsBy(use, one, similarProducts)) {
        return false;
      }
    }
    return true;
  }

  private boolean allowsBy(String use, String channel, boolean similarProducts) {
    if (person.restricted()) {
      return false;
    }
    if (person.protectedAddress()
        && (channel.equals("post") || use.equals("publication") || use.equals("disclosure"))) {
      return false;
    }
    boolean marketing =
        use.equals("direct-advertising")
            || use.equals("distance-selling")
            || use.equals("direct-marketing");
    for (Said ban : person.bans()) {
      if (stands(ban) && concerns(ban.purpose(), use) && covers(ban.channel(), channel)) {
        return !marketing && isOpened(use, channel);
      }
    }
    return consentsSuffice(use, channel, marketing, similarProducts);
  }

  private boolean consentsSuffice(
      String use, String channel, boolean marketing, boolean similarProducts) {
    boolean electronic =
        channel.equals("email") || channel.equals("sms") || channel.equals("automated-call");
    List<Said> words = new ArrayList<>();
    for (Said word : person.consents()) {
      boolean aboutIt =
          word.purpose().equals("electronic-marketing")
              ? marketing && electronic
              : word.purpose().equals(use)
                  && (word.channel().equals("any") || word.channel().equals(channel));
      if (aboutIt && !word.day().isAfter(today)) {
        words.add(word);
      }
    }
    Said last = null;
    for (Said word : words) {
      if (last == null || !word.day().isBefore(last.day())) {
        last = word; // of the same day the later row counts
      }
    }
    if (last != null && !last.given()) {
      return false;
    }
    boolean needed =
        (marketing && electronic) || (use.equals("publication") && !publicationMayBeForbidden);
    if (!needed) {
      return true;
    }
    if (last != null && stands(last)) {
      return true;
    }
    return marketing && !channel.equals("automated-call") && person.customer() && similarProducts;
  }

  private boolean isOpened(String use, String channel) {
    for (Said exception : person.exceptions()) {
      if (stands(exception)
          && exception.purpose().equals(use)
          && (exception.channel().equals("any") || exception.channel().equals(channel))) {
        return true;
      }
    }
    return false;
  }

  private boolean stands(Said said) {
    return !said.day().isAfter(today)
        && (said.until().isEmpty() || !said.until().get().isBefore(today));
  }

  private static boolean concerns(String ban, String use) {
    if (ban.equals("processing") || ban.equals(use)) {
      return true;
    }
    return switch (ban) {
      case "direct-marketing" ->
          use.equals("direct-advertising")
              || use.equals("distance-selling")
              || use.equals("profiling");
      case "direct-advertising", "distance-selling" -> use.equals("direct-marketing");
      default -> false;
    };
  }

  private static boolean covers(String ban, String channel) {
    return ban.equals("any")
        || ban.equals(channel)
        || (ban.equals("phone") && channel.equals("automated-call"));
  }
}
