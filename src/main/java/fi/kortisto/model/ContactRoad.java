package fi.kortisto.model;

import java.util.Optional;

/** What sort of contact data a field holds, and so which channel it serves. */
public enum ContactRoad {
  POST(BanChannel.POST),
  PHONE(BanChannel.PHONE),
  EMAIL(BanChannel.EMAIL);

  private final BanChannel channel;

  ContactRoad(BanChannel channel) {
    this.channel = channel;
  }

  /** By which somebody is reached who has such data of a person. */
  public BanChannel channel() {
    return channel;
  }

  /** Empty for a field that reaches nobody. */
  public static Optional<ContactRoad> of(Field field) {
    return switch (field.type()) {
      case ADDRESS -> Optional.of(POST);
      case PHONE -> Optional.of(PHONE);
      case EMAIL -> Optional.of(EMAIL);
      case TEXT, LONG_TEXT, NUMBER, DATE, CHOICE, YES_NO, URL, IDENTITY_CODE, BUSINESS_ID, IMAGE ->
          of(field.role());
    };
  }

  /** As {@link #of(Field)}, of a field that is the person's own by its role. */
  public static Optional<ContactRoad> of(FieldRole role) {
    return switch (role) {
      case POST_ADDRESS -> Optional.of(POST);
      case PHONE -> Optional.of(PHONE);
      case EMAIL -> Optional.of(EMAIL);
      case NONE,
          NAME_PREFIX,
          GIVEN_NAME,
          ADDITIONAL_NAME,
          FAMILY_NAME,
          NAME_SUFFIX,
          FULL_NAME,
          NICKNAME,
          ORGANISATION,
          DEPARTMENT,
          JOB_TITLE,
          WEBSITE,
          BIRTHDAY,
          CUSTOMER_NUMBER,
          LANGUAGE,
          PHOTO,
          NOTE,
          IDENTITY_CODE,
          OTHER ->
          Optional.empty();
    };
  }

  /** What the channel needs to reach somebody; empty for {@link BanChannel#ANY}. */
  public static Optional<ContactRoad> of(BanChannel channel) {
    return switch (channel) {
      case POST -> Optional.of(POST);
      case PHONE, SMS, AUTOMATED_CALL -> Optional.of(PHONE);
      case EMAIL -> Optional.of(EMAIL);
      case ANY -> Optional.empty();
    };
  }
}
