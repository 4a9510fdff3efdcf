// The door of the options page.
import '../../assets/sheets.css';
import { Options } from '../../components/setup/options';
import { drawRoot } from '../../components/root';

drawRoot(<Options />);
