package org.filature.media;

/**
 * A picture in sRGB. Its pixels are its own: whoever makes one gives the array away.
 *
 * @param pixels row by row: alpha, red, green and blue in one number
 */
@SuppressWarnings("ArrayRecordComponent")
record Canvas(int width, int height, int[] pixels) {
    /** The same turned as EXIF says: mirrored, turned by quarters, or both. */
    Canvas upright(int orientation) {
        if (orientation == Exif.UPRIGHT) {
            return this;
        }
        boolean isLying = orientation >= 5;
        int across = isLying ? height : width;
        int down = isLying ? width : height;
        int[] turned = new int[pixels.length];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                int fromX = isLying ? y : x;
                int fromY = isLying ? x : y;
                boolean mirrorsX = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
                boolean mirrorsY = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
                fromX = mirrorsX ? width - 1 - fromX : fromX;
                fromY = mirrorsY ? height - 1 - fromY : fromY;
                turned[y * across + x] = pixels[fromY * width + fromX];
            }
        }
        return new Canvas(across, down, turned);
    }
}
