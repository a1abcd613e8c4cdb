/* Charts take their colours from the theme, and a click on a bar opens the rows it counts. */
(() => {
  'use strict';
  const colour = style => {
    const probe = document.createElement('span');
    probe.className = style;
    document.body.append(probe);
    const seen = getComputedStyle(probe).color;
    probe.remove();
    return seen;
  };
  window.musterChart = function () {
    const { data, options } = this.cfg.config;
    const bars = data.datasets[0];
    bars.backgroundColor = bars.styles.map(colour);
    Object.values(options.scales).forEach(axis => {
      axis.ticks.color = colour('chart-text');
      axis.grid = { ...axis.grid, color: colour('chart-line') };
    });
    options.onHover = (event, bar) => { event.native.target.style.cursor = bar.length ? 'pointer' : ''; };
    options.onClick = (event, bar) => { if (bar.length) location.assign(bars.addresses[bar[0].index]); };
  };
})();
