package fi.kortisto.cli;

import fi.kortisto.model.BanChannel;
import fi.kortisto.model.BanPurpose;

/** What a decision bans: {@code direct-marketing/post}, or on any channel {@code processing}. */
record BanChoice(BanPurpose purpose, BanChannel channel) {

  static BanChoice parse(String typed) throws Exception {
    int slash = typed.indexOf('/');
    String purpose = slash < 0 ? typed : typed.substring(0, slash);
    BanChannel channel =
        slash < 0
            ? BanChannel.ANY
            : Codes.of(BanChannel.class, BanChannel::code).convert(typed.substring(slash + 1));
    return new BanChoice(Codes.of(BanPurpose.class, BanPurpose::code).convert(purpose), channel);
  }
}
