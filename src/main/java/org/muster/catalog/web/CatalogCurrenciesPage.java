package org.muster.catalog.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.muster.catalog.CurrencyDirectory;
import org.muster.catalog.CurrencyRow;

/** The currencies prices may be given in. */
@Named
@RequestScoped
public class CatalogCurrenciesPage {

    @Inject
    private CurrencyDirectory directory;

    private List<CurrencyRow> currencies = List.of();

    public void load() {
        currencies = directory.all();
    }

    public List<CurrencyRow> getCurrencies() {
        return currencies;
    }
}
