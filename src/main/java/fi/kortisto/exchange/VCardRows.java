package fi.kortisto.exchange;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import fi.kortisto.model.IncomingRow;
import fi.kortisto.model.SkipReason;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Reads the cards of a vCard file, whatever their versions. */
final class VCardRows implements RowReader {

  private final CardLimit limit;
  private final VObjectReader reader;
  private final Deque<IncomingRow> found = new ArrayDeque<>();
  private Optional<CardBuilder> open = Optional.empty();
  private int cards;
  private boolean ended;

  VCardRows(Reader text) {
    this.limit = new CardLimit(text);
    this.reader = new VObjectReader(limit, SyntaxRules.vcard());
    this.reader.setDefaultQuotedPrintableCharset(StandardCharsets.ISO_8859_1);
    this.reader.setCaretDecodingEnabled(true);
  }

  @Override
  public Optional<IncomingRow> next() throws IOException {
    while (found.isEmpty() && !ended) {
      read();
    }
    return Optional.ofNullable(found.poll());
  }

  private void read() throws IOException {
    try {
      reader.parse(new Listener());
      if (found.isEmpty()) {
        ended = true;
        giveUp(SkipReason.BROKEN_CARD);
      }
    } catch (CardLimit.Exceeded tooLong) {
      ended = true;
      giveUp(SkipReason.TOO_LONG);
    }
  }

  private void giveUp(SkipReason reason) {
    if (open.isPresent()) {
      found.add(new IncomingRow.Unreadable(cards, reason));
      open = Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }

  /** Parsing stops at the end of each card and goes on from there. */
  private final class Listener implements VObjectDataListener {

    @Override
    public void onComponentBegin(String name, Context context) {
      if (open.isPresent() && (open.get().expectsAgent() || !isCard(name))) {
        open.get().beginInner(name);
      } else if (isCard(name)) {
        giveUp(SkipReason.BROKEN_CARD);
        cards++;
        limit.restart();
        open = Optional.of(new CardBuilder(cards));
      }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
      if (open.isPresent() && open.get().isInside()) {
        open.get().endInner(name);
      } else if (open.isPresent() && isCard(name)) {
        found.add(open.get().build());
        open = Optional.empty();
        context.stop();
      }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
      open.ifPresent(card -> card.add(property, context.getUnfoldedLine()));
    }

    @Override
    public void onVersion(String value, Context context) {
      open.ifPresent(card -> card.version(value, context.getUnfoldedLine()));
    }

    @Override
    public void onWarning(
        Warning warning, VObjectProperty property, Exception thrown, Context context) {
      if (warning == Warning.MALFORMED_LINE) {
        open.ifPresent(card -> card.addLine(context.getUnfoldedLine()));
      } else if (warning == Warning.UNKNOWN_VERSION) {
        open.ifPresent(card -> card.add(property, context.getUnfoldedLine()));
      }
    }

    private boolean isCard(String name) {
      return name.strip().equalsIgnoreCase("VCARD");
    }
  }
}
