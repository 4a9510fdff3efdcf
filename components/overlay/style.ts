// How the card, the mark and the ring look; px only, because rem follows the page's own root.

export const style = `
:host { all: initial !important; position: fixed !important; z-index: 2147483000 !important; display: block !important;
  right: var(--right, 16px) !important; left: var(--left, auto) !important; bottom: var(--bottom, 16px) !important; }
:host([data-shop-rounds="ring"]) { inset: 0 !important; pointer-events: none !important; }
*, *::before, *::after { box-sizing: border-box; }
.ov { background: var(--surface); color: var(--ink); border: 1px solid var(--line-strong); box-shadow: 0 4px 12px #0003, 0 18px 48px #0004;
  font: 400 13px/1.45 "Segoe UI", -apple-system, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums lining-nums; text-align: left; }
header, footer, ul, p, b { margin: 0; padding: 0; } ul { list-style: none; } b { font-weight: 600; }
button { font: inherit; color: inherit; border: 0; background: none; padding: 0; margin: 0; cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; border-radius: 3px; }
.ic { width: 16px; height: 16px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round; }
.ic-brand { color: var(--accent); stroke-width: 1.8; }
.fig, .big { font-weight: 600; white-space: nowrap; } .u { font-weight: 400; font-size: .82em; color: var(--ink-2); margin-right: 1px; }
.mut, .s { color: var(--ink-2); } .s { font-size: 12px; display: block; } .dim { color: var(--ink-3); }
.unread { color: var(--none); border-bottom: 1px dashed var(--control); white-space: nowrap; }
.el { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
.badge { display: inline-flex; align-items: center; gap: 3px; height: 18px; padding: 0 5px; border: 1px solid var(--attn-line);
  border-radius: 3px; background: var(--attn-soft); color: var(--attn); font-size: 12px; line-height: 1; }
.badge.prob { border-color: var(--prob-line); background: var(--prob-soft); color: var(--prob); } .badge .ic { width: 11px; height: 11px; }
.pill { display: flex; align-items: center; border-radius: 999px; max-width: calc(100vw - 32px); }
.open { display: flex; align-items: center; gap: 8px; height: 38px; padding: 0 12px 0 13px; border-radius: 999px; white-space: nowrap; min-width: 0; }
.pill.mark .open { height: 32px; padding-right: 4px; } .pill.mark .btn-i { margin-right: 3px; border-radius: 999px; }
.open:hover, .btn-i:hover, .btn:hover { background: var(--hover); } .pill .open:focus-visible, .go:focus-visible { border-radius: 999px; }
.go { display: inline-flex; align-items: center; gap: 4px; height: 38px; padding: 0 13px 0 4px; color: var(--accent); font-weight: 600;
  border-radius: 999px; white-space: nowrap; } .go .ic { width: 14px; height: 14px; } .go:hover { text-decoration: underline; }
.ic-pinned { fill: currentColor; }
.card { width: 328px; max-width: calc(100vw - 32px); border-radius: 12px; overflow: hidden; }
header { display: flex; align-items: center; gap: 6px; height: 38px; padding: 0 5px 0 12px; border-bottom: 1px solid var(--line); background: var(--bg); }
header .el { flex: 1; }
.btn-i { display: inline-grid; place-items: center; width: 26px; height: 26px; border-radius: 5px; color: var(--ink-2); flex: none; }
.vs { display: grid; grid-template-columns: 1fr auto 1fr; align-items: end; gap: 8px; padding: 11px 14px 9px; } .vs > div > span { display: block; }
.big { font-size: 20px; line-height: 1.3; } .big.me { color: var(--accent); } .r { text-align: right; } .vs .unread { line-height: 26px; border: 0; }
.gp { text-align: center; padding: 2px 10px 3px; border-left: 1px solid var(--line); border-right: 1px solid var(--line); } .gp b { font-size: 14px; }
.rng { padding: 9px 14px 10px; border-top: 1px solid var(--line); } .h4 { display: flex; justify-content: space-between; font-size: 12px; color: var(--ink-2); }
.plot { display: block; width: 100%; height: auto; margin: 4px 0 2px; overflow: visible; } .plot text { font-size: 11px; fill: var(--ink-3); }
.plot path { fill: none; } .grid { stroke: var(--grid); } .plot .theirs { stroke: var(--series-2); stroke-width: 2; }
.plot .mine { stroke: var(--series-1); stroke-width: 1.75; stroke-dasharray: 4 2; } .now { fill: var(--attn-fill); stroke: var(--surface); stroke-width: 2; }
.legend { display: flex; gap: 12px; font-size: 12px; color: var(--ink-2); } .key::before { content: ""; display: inline-block; width: 18px; margin-right: 5px;
  vertical-align: 3px; border-top: 2px solid var(--series-2); } .key.mine::before { border-top: 2px dashed var(--series-1); }
.chl { border-top: 1px solid var(--line); padding: 4px 14px; font-size: 12px; } .chl li { display: grid; grid-template-columns: 62px minmax(0, 1fr) auto; gap: 6px; padding: 3px 0; }
.chl li > span:first-child { color: var(--ink-2); white-space: nowrap; } .delta .ic { width: 10px; height: 10px; margin-right: 1px; }
.rise { color: var(--rise); } .fall { color: var(--fall); }
footer { display: flex; gap: 6px; padding: 9px 12px 4px; border-top: 1px solid var(--line); }
.btn { display: inline-flex; align-items: center; gap: 5px; min-height: 28px; padding: 0 10px; border: 1px solid var(--line-strong); border-radius: 5px; white-space: nowrap; }
.btn .ic { width: 14px; height: 14px; margin-left: -2px; } .btn.quiet { border-color: transparent; color: var(--accent); margin-left: auto; padding: 0 6px; }
.ft { padding: 2px 14px 9px; font-size: 12px; color: var(--ink-3); }
.corners { position: absolute; left: 0; top: 0; filter: drop-shadow(0 0 1px #fff); }
.corners::before { content: ""; position: absolute; inset: 0; border: 2px solid #3a4ba6; border-radius: 4px; clip-path: polygon(
  0 0, 10px 0, 10px 3px, 3px 3px, 3px 10px, 0 10px, 0 calc(100% - 10px), 3px calc(100% - 10px), 3px calc(100% - 3px),
  10px calc(100% - 3px), 10px 100%, calc(100% - 10px) 100%, calc(100% - 10px) calc(100% - 3px), calc(100% - 3px) calc(100% - 3px),
  calc(100% - 3px) calc(100% - 10px), 100% calc(100% - 10px), 100% 10px, calc(100% - 3px) 10px, calc(100% - 3px) 3px,
  calc(100% - 10px) 3px, calc(100% - 10px) 0, 100% 0, 100% 100%, 0 100%); }
@media (forced-colors: active) { .corners::before { border-color: Highlight; } .pill, .card { border-color: CanvasText; } }
@media print { :host { display: none !important; } }
`;
