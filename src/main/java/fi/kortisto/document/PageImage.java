package fi.kortisto.document;

/**
 * A page as a picture.
 *
 * @param pixels row by row from the top, each {@code 0xAARRGGBB}
 */
@SuppressWarnings("ArrayRecordComponent") // made for handing over at once, never compared
public record PageImage(int width, int height, int[] pixels) {}
