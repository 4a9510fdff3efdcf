// A figure with its unit set smaller than its digits.
import type { Quantity } from '../lib/checks/contract';
import { useWords } from './words';

export function Figure({ quantity, className = '' }: { quantity: Quantity; className?: string }) {
  const { pieces } = useWords();
  return (
    <span className={`fig ${className}`}>
      {pieces(quantity).map((piece, index) =>
        piece.unit ? (
          <span className="u" key={index}>
            {piece.text}
          </span>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </span>
  );
}
