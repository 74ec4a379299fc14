package fi.kortisto.exchange;

import fi.kortisto.model.Attachment;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.AesVersion;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * A ZIP file in which an answer leaves electronically: each file is encrypted with AES-256 in
 * WinZip's form AE-2, which keeps no checksum of the clear text and which 7-Zip, WinZip, Keka and
 * others open with the passphrase.
 *
 * <p>The names and sizes of the files stand in clear in every such ZIP, so that names must tell
 * nothing of the person: an attachment's own name is in the data files alone.
 */
public final class SealedArchive implements Bundle {

  private static final Pattern ENDING = Pattern.compile("\\.([A-Za-z0-9]{1,8})$");

  private final ZipOutputStream zip;
  private boolean open;

  /**
   * Begins an archive; the stream stays open.
   *
   * @param passphrase must not be closed before the archive is
   */
  public SealedArchive(OutputStream out, Passphrase passphrase) throws IOException {
    this.zip = new ZipOutputStream(new Unclosed(out), passphrase.characters());
  }

  /** {@code attachments/17.jpg}: the id and what kind of file it is. */
  @Override
  public String nameOf(Attachment attachment) {
    Matcher ending = ENDING.matcher(attachment.name());
    String kind = ending.find() ? "." + ending.group(1).toLowerCase(Locale.ROOT) : "";
    return "attachments/" + attachment.id() + kind;
  }

  /**
   * Begins the next file.
   *
   * @param name such as {@code answer.pdf}; anybody can read it
   * @return takes the file's bytes until the next one is begun; closing it does nothing
   */
  @Override
  public OutputStream begin(String name) throws IOException {
    end();
    ZipParameters parameters = new ZipParameters();
    parameters.setFileNameInZip(name);
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    parameters.setAesVersion(AesVersion.TWO);
    zip.putNextEntry(parameters);
    open = true;
    return new Unclosed(zip);
  }

  private void end() throws IOException {
    if (open) {
      open = false;
      zip.closeEntry();
    }
  }

  @Override
  public void close() throws IOException {
    end();
    zip.close();
  }

  private static final class Unclosed extends FilterOutputStream {

    Unclosed(OutputStream below) {
      super(below);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      out.write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
      out.flush();
    }
  }
}
