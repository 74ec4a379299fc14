package fi.kortisto.cli;

import fi.kortisto.model.RequestId;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a command must know to get at a request. */
final class RequestAccess {

  @Mixin private final RegisterAccess access = new RegisterAccess();

  @Parameters(index = "1", paramLabel = "NUMBER", descriptionKey = "request-number")
  private long number;

  RegisterAccess register() {
    return access;
  }

  RequestId id() {
    return new RequestId(number);
  }
}
