// The button: primary once on a card, plain, quiet or dangerous, with a drawing before its words or alone.
import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './icon';

const kinds = { primary: 'btn btn-p', plain: 'btn', quiet: 'btn btn-q', danger: 'btn btn-d' };

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  kind?: keyof typeof kinds;
  icon?: IconName;
}

export function Button({ kind = 'plain', icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`${kinds[kind]} ${className}`} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  icon: IconName;
  label: string;
}

/** A drawing alone: its label is spoken, and shown while the pointer rests on it. */
export function IconButton({ icon, label, className = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" className={`btn-i ${className}`} aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </button>
  );
}
