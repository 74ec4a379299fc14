package fi.kortisto.exchange;

import fi.kortisto.exchange.ContactPlaces.Placed;
import fi.kortisto.model.Attachment;
import fi.kortisto.model.Datum;
import fi.kortisto.model.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that stand in a JSContact Card, read before it is written. */
record ContactPictures(Map<Datum, Picture> pictures) {

  /**
   * A picture.
   *
   * @param uri with all of its bytes (RFC 2397)
   */
  record Picture(String mediaType, String uri) {}

  static ContactPictures read(ContactPlaces places, SubjectExport.AttachmentBytes bytes)
      throws IOException, DomainException {
    Map<Datum, Picture> pictures = new HashMap<>();
    for (Placed one : places.in(ContactPlace.MEDIA)) {
      Optional<Attachment> picture = places.picture(one.datum());
      if (picture.isPresent()) {
        pictures.put(one.datum(), read(picture.get(), bytes));
      }
    }
    return new ContactPictures(pictures);
  }

  private static Picture read(Attachment attachment, SubjectExport.AttachmentBytes bytes)
      throws IOException, DomainException {
    try (InputStream content = bytes.open(attachment)) {
      String letters = Base64.getEncoder().encodeToString(content.readAllBytes());
      return new Picture(
          attachment.mediaType(), "data:" + attachment.mediaType() + ";base64," + letters);
    }
  }

  Optional<Picture> of(Datum datum) {
    return Optional.ofNullable(pictures.get(datum));
  }
}
