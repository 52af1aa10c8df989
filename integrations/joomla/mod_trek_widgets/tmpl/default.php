<?php

\defined('_JEXEC') or die;

/** @var string $tag Written with its values escaped. */
echo $tag;
