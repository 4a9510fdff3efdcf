// One character that stands for a shop, so that several are told apart at a glance.

export function ShopSign({ sign }: { sign: string }) {
  return (
    <span className="tl" aria-hidden="true">
      {sign}
    </span>
  );
}
