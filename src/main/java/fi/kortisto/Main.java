package fi.kortisto;

/** Starts the desktop without arguments and the command line with them. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.err.println("kortisto");
  }
}
