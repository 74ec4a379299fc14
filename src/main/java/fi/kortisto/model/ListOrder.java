package fi.kortisto.model;

import java.util.List;

/**
 * What list is wanted: of whom, what for, by which channel they are reached, and what stands on it.
 *
 * @param name by which the list is known on the persons' cards
 * @param channel {@link BanChannel#ANY} for a purpose that knows none
 * @param similar whether what is told of is similar to what the persons have bought (act 917/2014,
 *     200 §)
 * @param columns codes of fields beyond the name and what the channel needs
 */
public record ListOrder(
    String name,
    Selection selection,
    BanPurpose purpose,
    BanChannel channel,
    boolean similar,
    List<String> columns) {

  public ListOrder {
    name = name.strip();
    channel = purpose.isByChannel() ? channel : BanChannel.ANY;
    columns = columns.stream().distinct().toList();
  }

  public ListOrder named(String other) {
    return new ListOrder(other, selection, purpose, channel, similar, columns);
  }

  public ListOrder of(Selection other) {
    return new ListOrder(name, other, purpose, channel, similar, columns);
  }

  /** The purpose and the channel by their codes: {@code direct-marketing/post}. */
  public String aim() {
    return purpose.isByChannel() ? purpose.code() + "/" + channel.code() : purpose.code();
  }

  /** By which the persons on the list are reached. */
  public List<BanChannel> roads() {
    if (!purpose.isByChannel()) {
      return List.of();
    }
    return channel == BanChannel.ANY ? BanChannel.ROADS : List.of(channel);
  }
}
