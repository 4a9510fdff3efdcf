// The door of the welcome page.
import '../../assets/sheets.css';
import { Welcome } from '../../components/setup/welcome';
import { drawRoot } from '../../components/root';

drawRoot(<Welcome />);
