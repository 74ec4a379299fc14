package fi.kortisto.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, by its first bytes. */
class MediaTypesTest {

  @ParameterizedTest(name = "{0} begins a file of {1}")
  @CsvSource({
    "ffd8ffe0, image/jpeg",
    "89504e470d0a1a0a, image/png",
    "474946383961, image/gif",
    "524946460000000057454250, image/webp",
    "424d3600000000000000, image/bmp",
    "49492a0008000000, image/tiff",
    "4d4d002a00000008, image/tiff",
    "000000186674797068656963, image/heic",
    "00000018667479706d696631, image/heic",
    "0000001c6674797061766966, image/avif",
    "255044462d312e37, application/pdf",
    "524946460000000057415645, audio/wav",
    "464f524d0000000041494646, audio/aiff",
    "464f524d0000000041494643, audio/aiff",
    "2e736e6400000018, audio/basic",
    "494433030000, audio/mpeg",
    "fffb9064, audio/mpeg",
    "fffa9064, audio/mpeg",
    "fff36464, audio/mpeg",
    "fff26464, audio/mpeg",
    "4f67675300, audio/ogg",
    "664c614300, audio/flac",
    "00000020667479704d344120, audio/mp4",
    "0000001466747970717420 20, video/quicktime",
    "000000186674797069736f6d, video/mp4",
    "504b0304, application/zip"
  })
  void knowsByTheFirstBytes(String hex, String type) {
    byte[] begin = java.util.HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThat(MediaTypes.of(Arrays.copyOf(begin, begin.length + 16))).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Hei!\n", "Väinö, Åsa ja Öljymäki\r\n\tsisennetty", "BMW on sininen", "ID3"})
  void takesUtf8ForText(String text) {
    assertThat(MediaTypes.of(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
  }

  @Test
  void takesTextThatWasCutInTheMiddleOfALetterForText() {
    byte[] whole = "ääni ä".getBytes(StandardCharsets.UTF_8);
    assertThat(MediaTypes.of(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("text/plain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "ffffffff", "fffbf0ff", "c328", "68690001", "5249464600000000"})
  void doesNotGuess(String hex) {
    assertThat(MediaTypes.of(java.util.HexFormat.of().parseHex(hex)))
        .isEqualTo("application/octet-stream");
  }
}
