package org.muster.asset;

import org.muster.shared.usecase.Right;

/**
 * A part of an asset's sheet that another context shows, as a page of its own in the sheet's template (SPI). Its page takes
 * the asset's tag as {@code tag}.
 */
public interface AssetTab {

    /** The text key of what it is called. */
    String textKey();

    /** Its address, such as {@code /inspection/asset.xhtml}. */
    String page();

    /** Without this right the tab is not shown. */
    Right right();
}
