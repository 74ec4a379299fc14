package fi.kortisto.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kortisto.model.DomainException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ring that was written once and must open for ever. Its values are not to be changed. */
class FirstFormatTest {

  private static final String DATA_KEY =
      "f361a45686a6ef8cd93520723acea3c8a44453f8679dfce2f3de8a3efb71b6c8";

  private static final String RECOVERY_KEY =
      "K1SW5-8WA2G-N33V2-90V3C-FZ739-TAWRS-8Q94B-TZSBX-GY5TQ-67FZC-RHH0M-MJQ27";

  private static final KeyRing RING =
      new KeyRing(
          1,
          "6f1c1d3e-27f5-4f0e-9d8b-1c1f4a2b3c4d",
          2,
          4,
          "000102030405060708090a0b0c0d0e0f",
          List.of(
              new UserSlot(
                  1,
                  "aino",
                  4,
                  "BSTGDRuYR6HT7yzh1kb/wA==",
                  "MCowBQYDK2VuAyEAuL0vc0/TME8lJosR9hymWmowO2FMJrN3Jjm9xjtHqmc=",
                  "pgdwRSXO9IyEt3GTcDvfU8Y9HnazxDc2pvdk4VmbOxEeMr8Jhp+FULht260AQ75+03SYlGPFZMa+Mk4h"
                      + "7VsbyyOwaKFMyYJtnIBQeg==",
                  "iMzDGp/Z8rpwLfOekYV8wkMO8jRaNgbZlqHTweT/yU5vShQM8B8TdkJ6xkObaecBI9RT4KSn/lSpkBTE"
                      + "3o+cDV/vphnlPcMDm/RFSy1tY1Bs1rogpgqhEJZBLt4=")),
          new RecoverySlot(
              "MCowBQYDK2VuAyEA68AYKqUZ9jU46IO9bGnMfpUmcimCvdxqcJx3yXQ6NEs=",
              "FaHb+Oebiis8VVfB7fVDAHPCrVO/iTPcV36nC3Wm/hzxFPCPYN/O7ZT/weBbzCWIR7Yw+pRLFhvR/W6q"
                  + "70Q4V4kJHWIZuNpRREVeiQ==",
              "FuVOz3LijdJHsDmO+e2KmleZ5vMZWB1tBdJkJwylIBVzwzW5zvoT8kWgX/AYaV/AA3PRQ3x+vZx8rX+a"
                  + "eZoYENm1IsWNEFgymcH0L6UjdJHEgGVJ4pr0MBiXxr4="),
          "erizD/2WoApVHSdQUMSQW1PuF2UyKwc1x33h9U9Y4fw=");

  @Test
  void opensWithThePassword() throws DomainException {
    try (Password password = Password.of(Given.AINOS_PASSWORD);
        KeyRing.Opened opened = RING.open("aino", password)) {
      assertThat(opened.dataKey().hex()).isEqualTo(DATA_KEY);
    }
  }

  @Test
  void opensWithTheRecoveryKey() throws DomainException {
    try (RecoveryKey recoveryKey = RecoveryKey.parse(RECOVERY_KEY);
        DataKey dataKey = RING.open(recoveryKey)) {
      assertThat(dataKey.hex()).isEqualTo(DATA_KEY);
    }
  }
}
